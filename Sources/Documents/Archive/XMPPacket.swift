import DeskModel
import ServiceModel

/// What a file says about itself (ISO 16684-1): title, author, language, date, and the kind of archive that it claims to fit.
struct XMPPacket {
    let text: String

    init(_ document: PrintedDocument) {
        let (language, moment) = (document.language.rawValue, document.created.iso8601)
        let title = Self.escaped("\(document.title) \(document.subtitle)")
        text = """
            <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(title)</rdf:li>\
            <rdf:li xml:lang="\(language)">\(title)</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>\(Self.escaped(document.issuer.name))</rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">\(Self.escaped(document.footing))</rdf:li></rdf:Alt>\
            </dc:description>
            <dc:language><rdf:Bag><rdf:li>\(language)</rdf:li></rdf:Bag></dc:language>
            <xmp:CreatorTool>Dyspo</xmp:CreatorTool><xmp:CreateDate>\(moment)</xmp:CreateDate>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """
    }

    /// Letters that XML 1.0 does not know are left out.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case _ where scalar.value < 0x20 || scalar.value & 0xFFFE == 0xFFFE: result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
