package org.gascheck.spreadsheets.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gascheck.spreadsheets.grid.SheetFault;

/** The elements of a part, by their names without prefixes; nothing outside of the part is ever read. */
final class Xml implements Closeable {

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader reader;

    Xml(InputStream in) throws IOException {
        this.in = in;
        try {
            reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            in.close();
            throw fault(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    /** Goes on to the next beginning or end of an element, or text; false at the end of the part. */
    boolean next() throws IOException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw Parts.damaged(new IOException("a document type or an entity"));
                }
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT
                        || isText(event)) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw fault(e);
        }
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean isEnd() {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    /** The name of the element without its prefix. */
    String name() {
        String name = reader.getLocalName();
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(colon + 1);
    }

    boolean startsA(String name) {
        return isStart() && isNamed(name);
    }

    boolean endsA(String name) {
        return isEnd() && isNamed(name);
    }

    private boolean isNamed(String name) {
        String own = reader.getLocalName();
        return own.equals(name) || own.length() > name.length() && own.endsWith(name)
                && own.charAt(own.length() - name.length() - 1) == ':';
    }

    String text() {
        return reader.getText();
    }

    /** An attribute by its name without prefix, or null. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String own = reader.getAttributeLocalName(i);
            if (own.equals(name) || own.endsWith(name) && own.length() > name.length()
                    && own.charAt(own.length() - name.length() - 1) == ':') {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    void appendTo(StringBuilder text) {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    private static IOException fault(XMLStreamException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SheetFault told) {
                return told;
            }
        }
        Throwable nested = fault.getNestedException();
        return nested instanceof SheetFault told ? told
                : Parts.damaged(new IOException(fault.getMessage().replaceAll("\\s+", " ")));
    }

    /** Whether something says yes in an attribute. */
    static boolean isTrue(String attribute) {
        return attribute != null && (attribute.equals("1") || attribute.equals("true"));
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            // The stream below is closed in any case.
        } finally {
            in.close();
        }
    }
}
