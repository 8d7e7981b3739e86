package io.github.funnelkit.examples.spark.customers;

import io.github.funnelkit.examples.spark.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.InvalidInputException;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * CSV in UTF-8, read line by line in as many parts as its size asks for. Spark's own reader mends what is broken - quotes,
 * bytes that are no UTF-8 - and does not tell where a row stands; here such a row is rejected, with its line.
 */
public final class CsvTable {

    private CsvTable() {}

    /**
     * Opens a file or a folder of files, each with the same line of headings.
     *
     * @param spark the context
     * @param path what Hadoop can read: a file, a folder, or a pattern
     * @return the table
     * @throws Refusal if there is no file, or the headings differ
     */
    public static CustomerTable open(JavaSparkContext spark, String path) {
        List<String> headings = headings(spark.hadoopConfiguration(), path);
        JavaPairRDD<LongWritable, Text> lines = spark.newAPIHadoopFile(
                path, TextInputFormat.class, LongWritable.class, Text.class, spark.hadoopConfiguration());
        JavaRDD<SourceRow> rows = ((JavaNewHadoopRDD<LongWritable, Text>) lines)
                .mapPartitionsWithInputSplit((split, block) -> new CsvBlock((FileSplit) split, block), true);
        return new CustomerTable(headings, rows);
    }

    private static List<String> headings(Configuration configuration, String path) {
        try {
            List<String> headings = List.of();
            Path first = null;
            for (Path file : files(configuration, path)) {
                List<String> found = headings(configuration, file);
                if (first == null) {
                    first = file;
                    headings = found;
                } else if (!found.equals(headings)) {
                    throw new Refusal(file + " has other headings than " + first
                            + ": expected the same in all files that are read together");
                }
            }
            return headings;
        } catch (InvalidInputException missing) {
            throw new Refusal(path + ": there is no such file or folder");
        } catch (IOException failure) {
            throw new Refusal(path + " cannot be read: " + failure.getMessage());
        }
    }

    private static List<Path> files(Configuration configuration, String path) throws IOException {
        Job job = Job.getInstance(configuration);
        FileInputFormat.setInputPaths(job, path);
        List<Path> files = new ArrayList<>();
        for (InputSplit split : new TextInputFormat().getSplits(job)) {
            if (((FileSplit) split).getStart() == 0) {
                files.add(((FileSplit) split).getPath());
            }
        }
        return files;
    }

    private static List<String> headings(Configuration configuration, Path file) throws IOException {
        CompressionCodec codec = new CompressionCodecFactory(configuration).getCodec(file);
        InputStream raw = file.getFileSystem(configuration).open(file);
        try (BufferedReader text = new BufferedReader(
                new InputStreamReader(codec == null ? raw : codec.createInputStream(raw), StandardCharsets.UTF_8))) {
            String line = text.readLine();
            if (line == null) {
                throw new Refusal(file + " is empty: expected a line of headings");
            }
            return CsvLine.cells(line.startsWith("\uFEFF") ? line.substring(1) : line)
                    .orElseThrow(() -> new Refusal(file + ", line 1: the quotes of the headings are malformed"));
        }
    }
}
