package io.whence.ingestion.reading;

import org.w3c.dom.Element;

/** XML of the kinds that papers come in: JATS (NXML) articles and MEDLINE records. */
final class XmlFormat implements Format {
    @Override
    public boolean takes(SourceFile file) {
        String type = file.mediaType();
        return type.equals("application/xml")
                || type.equals("text/xml")
                || type.endsWith("+xml")
                || (file.isOfUnknownKind() && file.startsWith('<'));
    }

    @Override
    public Manuscript read(SourceFile file) {
        Element root = SecureXml.parse(file.content());
        return switch (root.getTagName()) {
            case "article" -> new JatsArticle(root).manuscript();
            case "PubmedArticleSet", "PubmedArticle", "MedlineCitation" ->
                MedlineRecord.in(root).manuscript();
            default ->
                throw new UnreadableDocumentException("The XML is <" + root.getTagName()
                        + ">; accepted are JATS <article> and MEDLINE <PubmedArticle>.");
        };
    }
}
