package org.gascheck.mutation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.gascheck.drl.JudgedMembers;
import org.gascheck.drl.JudgedModels;
import org.gascheck.drl.source.Expr;
import org.gascheck.facts.Fact;
import org.gascheck.law.Assessment;
import org.gascheck.subjects.Population;
import org.gascheck.truth.Claim;
import org.gascheck.truth.Claims;
import org.gascheck.truth.NameMatch;

/** The vocabulary of rules: the words of {@link Claims}, and what one can ask of facts. */
final class Words {

    private record Key(Class<?> owner, String name, int arguments) {
    }

    private final Map<Key, List<Method>> methods = new ConcurrentHashMap<>();
    private final Map<Expr.Member, Object> members = new ConcurrentHashMap<>();
    private final Map<String, Class<?>> classes = new ConcurrentHashMap<>();

    /** Whether a name is a word of {@link Claims}. */
    static boolean has(String name) {
        return Arrays.stream(Claims.class.getMethods()).anyMatch(method -> method.getName().equals(name));
    }

    /** Whether a name is that of a claim on the judged models or members, or the day. */
    static boolean isClaim(String name) {
        return Stream.of(JudgedModels.class, JudgedMembers.class, Assessment.class)
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .anyMatch(method -> method.getName().equals(name) && method.getReturnType() == Claim.class);
    }

    /** What a word says of its arguments. */
    Object say(String word, List<Object> arguments) {
        if (word.equals("all") || word.equals("any")) {
            Claim[] claims = arguments.toArray(Claim[]::new);
            return word.equals("all") ? Claims.all(claims) : Claims.any(claims);
        }
        // Two facts are compared by one word alone; others are made of it, for mutants.
        if (word.equals("notBefore") && arguments.get(1) instanceof Fact<?>) {
            return say("notAfter", List.of(arguments.get(1), arguments.get(0)));
        }
        if (word.equals("is") && arguments.size() == 2 && arguments.get(1) instanceof Fact<?>) {
            return Claims.all(
                    (Claim) say("atLeast", arguments),
                    (Claim) say("atLeast", List.of(arguments.get(1), arguments.get(0))));
        }
        return invoke(Claims.class, null, word, arguments);
    }

    /** What a thing answers. */
    Object ask(Object target, String name, List<Object> arguments) {
        return invoke(target instanceof Collection<?> ? Collection.class : target.getClass(), target, name, arguments);
    }

    /** The value of a field of a fact, or null where it has none of that name. */
    Object field(Object fact, String name) {
        return candidates(new Key(fact.getClass(), name, 0)).isEmpty() ? null : ask(fact, name, List.of());
    }

    /** The class of the fact model, or of the words, with a name; or null. */
    Class<?> factClass(String name) {
        return classes.computeIfAbsent(name, each -> {
            Class<?> type = each.equals(NameMatch.class.getSimpleName()) ? NameMatch.class
                    : Population.MODEL.classNamed(each);
            return type == null ? Void.class : type;
        }) == Void.class ? null : classes.get(name);
    }

    /** The constant of an enum of the fact model, or its class. */
    Object member(Expr.Member member) {
        return members.computeIfAbsent(member, each -> member(each.owner(), each.name()));
    }

    private Object member(String owner, String name) {
        Class<?> type = factClass(owner);
        if (type != null && name.equals("class")) {
            return type;
        }
        if (type == null || !type.isEnum()) {
            throw new IllegalArgumentException(owner + "." + name
                    + ": expected a constant of an enum of the fact model");
        }
        return Arrays.stream(type.getEnumConstants()).filter(each -> ((Enum<?>) each).name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(owner + "." + name + ": there is no such constant"));
    }

    private Object invoke(Class<?> owner, Object target, String name, List<Object> arguments) {
        for (Method method : candidates(new Key(owner, name, arguments.size()))) {
            if (takes(method.getParameterTypes(), arguments)) {
                try {
                    return method.invoke(target, arguments.toArray());
                } catch (InvocationTargetException e) {
                    throw new IllegalArgumentException(name + arguments + ": " + e.getCause(), e);
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        throw new IllegalArgumentException(
                owner.getSimpleName() + "." + name + ": expected a method that takes " + arguments);
    }

    private List<Method> candidates(Key key) {
        return methods.computeIfAbsent(key, each -> Arrays.stream(each.owner().getMethods())
                .filter(method ->
                        method.getName().equals(each.name()) && method.getParameterCount() == each.arguments())
                .toList());
    }

    private static boolean takes(Class<?>[] types, List<Object> arguments) {
        for (int i = 0; i < types.length; i++) {
            if (!(types[i] == boolean.class ? Boolean.class : types[i]).isInstance(arguments.get(i))) {
                return false;
            }
        }
        return true;
    }
}
