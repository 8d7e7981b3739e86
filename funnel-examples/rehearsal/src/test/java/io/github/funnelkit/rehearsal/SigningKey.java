package io.github.funnelkit.rehearsal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPKeyPair;

/** A key that is made for one rehearsal and kept nowhere. */
record SigningKey(PGPSecretKey secret) {

    static SigningKey generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(3072);
            PGPKeyPair pair = new JcaPGPKeyPair(
                    PublicKeyPacket.VERSION_4,
                    PGPPublicKey.RSA_GENERAL,
                    generator.generateKeyPair(),
                    Date.from(Instant.now()));
            return new SigningKey(new PGPSecretKey(
                    PGPSignature.DEFAULT_CERTIFICATION,
                    pair,
                    "Rehearsal <rehearsal@example.com>",
                    new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1),
                    null,
                    null,
                    new BcPGPContentSignerBuilder(PGPPublicKey.RSA_GENERAL, HashAlgorithmTags.SHA256),
                    null));
        } catch (GeneralSecurityException | PGPException e) {
            throw new AssertionError(e);
        }
    }

    /** The secret key as {@code MAVEN_GPG_KEY} takes it. */
    String armored() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ArmoredOutputStream armor = ArmoredOutputStream.builder().build(bytes)) {
            secret.encode(armor);
        }
        return bytes.toString(StandardCharsets.US_ASCII);
    }

    boolean signed(Path file, Path detached) throws IOException {
        try (InputStream armored = PGPUtil.getDecoderStream(new BufferedInputStream(Files.newInputStream(detached)))) {
            PGPSignature signature = ((PGPSignatureList) new BcPGPObjectFactory(armored).nextObject()).get(0);
            signature.init(new BcPGPContentVerifierBuilderProvider(), secret.getPublicKey());
            signature.update(Files.readAllBytes(file));
            return signature.verify();
        } catch (PGPException e) {
            throw new AssertionError(e);
        }
    }
}
