package org.gascheck.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/**
 * Writes a builder for each record type that can be reached from a population, and one for its submissions. Builders
 * that are on the class path already, because the record types were compiled before, are not written again.
 */
@SupportedAnnotationTypes(BuilderProcessor.ANNOTATION)
public final class BuilderProcessor extends AbstractProcessor {

    static final String ANNOTATION = "org.gascheck.facts.model.WithBuilders";

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (Element population : round.getElementsAnnotatedWith(annotation)) {
                write((TypeElement) population);
            }
        }
        return true;
    }

    private void write(TypeElement population) {
        Elements elements = processingEnv.getElementUtils();
        try {
            BuilderSource sources = new BuilderSource(elements, new Words(elements, processingEnv.getFiler()));
            for (TypeElement type : ModelWalk.from(population)) {
                if (elements.getTypeElement(sources.builderOf(type)) == null) {
                    write(sources.builderOf(type), sources.ofRecord(type), type);
                }
            }
            write(sources.submissionBuilder(population), sources.ofSubmission(population), population);
        } catch (IllegalArgumentException | IOException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.getMessage(), population);
        }
    }

    private void write(String name, String source, TypeElement origin) throws IOException {
        try (Writer out = processingEnv.getFiler().createSourceFile(name, origin).openWriter()) {
            out.write(source);
        }
    }
}
