package org.gascheck.spark;

import java.util.List;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.encoders.ExpressionEncoder;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.catalyst.expressions.ScalaUDF;
import org.apache.spark.sql.internal.SQLConf;
import scala.Option;
import scala.Tuple3;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Gives every session the function {@link GasCheckFunction}, without a line of code: {@code --conf
 * spark.sql.extensions=org.gascheck.spark.GasCheckExtensions}. Settings whose names begin with {@code spark.gascheck.}
 * choose how it judges, as they are when a query is analysed.
 */
public final class GasCheckExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {

    @Override
    public BoxedUnit apply(SparkSessionExtensions extensions) {
        extensions.injectFunction(new Tuple3<>(
                new FunctionIdentifier(GasCheckFunction.NAME),
                new ExpressionInfo(
                        GasCheckFunction.class.getName(), null, GasCheckFunction.NAME,
                        "_FUNC_(submission) - what the submission, a JSON text, comes to", ""),
                new Builder()));
        return BoxedUnit.UNIT;
    }

    /** Makes the expression of a call. */
    private static final class Builder extends AbstractFunction1<Seq<Expression>, Expression> {

        @Override
        public Expression apply(Seq<Expression> arguments) {
            if (arguments.size() != 1) {
                throw Refused.because(
                        GasCheckFunction.NAME + " 只要一个参数：JSON 文字的资料；给了 " + arguments.size() + " 个",
                        GasCheckFunction.NAME + " takes a submission as a JSON text; " + arguments.size()
                                + " arguments were given");
            }
            JudgingOptions options = GasCheckFunction.options(
                    setting -> SQLConf.get().getConfString(setting, null));
            Seq<Option<ExpressionEncoder<?>>> untyped = CollectionConverters
                    .asScala(List.<Option<ExpressionEncoder<?>>>of()).toSeq();
            return new ScalaUDF(
                    new Call(new GasCheckFunction(options)), ResultSchema.FUNCTION, arguments, untyped, Option.empty(),
                    Option.apply(GasCheckFunction.NAME), true, true);
        }
    }

    /** The function as Spark calls it. */
    private static final class Call extends AbstractFunction1<Object, Object> implements java.io.Serializable {

        private static final long serialVersionUID = 1L;

        private final GasCheckFunction function;

        Call(GasCheckFunction function) {
            this.function = function;
        }

        @Override
        public Object apply(Object json) {
            return function.call((String) json);
        }
    }
}
