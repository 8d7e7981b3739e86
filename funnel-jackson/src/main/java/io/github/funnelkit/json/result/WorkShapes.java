package io.github.funnelkit.json.result;

import static io.github.funnelkit.json.result.Forms.DAY;
import static io.github.funnelkit.json.result.Forms.NUMBER;
import static io.github.funnelkit.json.result.Forms.TEXT;
import static io.github.funnelkit.json.result.Forms.WHOLE;

import io.github.funnelkit.portfolio.Money;
import io.github.funnelkit.portfolio.WorkItem;
import io.github.funnelkit.portfolio.WorkList;
import io.github.funnelkit.portfolio.WorkTask;
import java.util.List;

/** What to do for which customer first. */
final class WorkShapes {

    private static final Shape<WorkTask> TASK = Shape.<WorkTask>named("workTask")
            .with("kind", Codes.TASK, WorkTask::kind)
            .perhaps("action", TEXT, WorkTask::action)
            .each("criteria", TEXT, WorkTask::criteria);

    private static final Shape<WorkItem> ITEM = Shape.<WorkItem>named("workItem")
            .with("customer", TEXT, WorkItem::customer)
            .perhaps("owner", TEXT, item -> Forms.filled(item.owner()))
            .with("saleType", TEXT, WorkItem::saleType)
            .perhaps("stage", TEXT, WorkItem::stage)
            .perhaps("nextStage", TEXT, WorkItem::nextStage)
            .each("missing", TEXT, WorkItem::missing)
            .with("steps", WHOLE, item -> (long) item.steps())
            .perhaps("task", TASK, WorkItem::task)
            .perhaps("agreed", DAY, WorkItem::agreed)
            .perhaps("closing", DAY, WorkItem::closing)
            .perhaps("currency", TEXT, item -> item.amount().map(Money::currency))
            .perhaps("amount", NUMBER, item -> item.amount().map(Money::amount))
            .perhaps("gain", NUMBER, item -> item.gain().map(Money::amount));

    private static final Shape<WorkList> LIST = Shape.<WorkList>named("workList")
            .with("funnel", References.VERSION, WorkList::funnel)
            .each("items", ITEM, WorkList::items);

    private WorkShapes() {}

    static List<Root<?>> roots() {
        return List.of(
                new Root<>(WorkTask.class, TASK), new Root<>(WorkItem.class, ITEM), new Root<>(WorkList.class, LIST));
    }
}
