import ServiceModel

/// What a file says about itself (ISO 16684-1): title, author, language, date, and the kind of archive that it claims to fit.
struct XMPPacket {
    let text: String

    init(_ known: FileInformation) {
        let moment = known.created.iso8601
        let title = Self.escaped(known.title)
        text = """
            <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(title)</rdf:li>\
            <rdf:li xml:lang="\(known.language)">\(title)</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>\(Self.escaped(known.author))</rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">\(Self.escaped(known.subject))</rdf:li></rdf:Alt>\
            </dc:description>
            <dc:language><rdf:Bag><rdf:li>\(known.language)</rdf:li></rdf:Bag></dc:language>
            <xmp:CreatorTool>\(FileInformation.creator)</xmp:CreatorTool><xmp:CreateDate>\(moment)</xmp:CreateDate>
            <pdf:Producer>\(FileInformation.producer)</pdf:Producer>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
