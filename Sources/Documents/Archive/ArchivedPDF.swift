import DeskModel
import Foundation
import ServiceModel

/// A PDF with what an archive asks for and Cairo does not write: language, metadata as XMP, the meaning of its colours, an
/// identifier, and which outline a number means in fonts (ISO 19005-2, level B). Added behind its end as an update (ISO 32000-1, 7.5.6): what Cairo wrote stays as it is.
struct ArchivedPDF {
    let bytes: Data

    init(_ drawn: Data, _ document: PrintedDocument) throws(PrintFault) {
        guard let known = PDFTrailer(drawn), let objects = PDFObjects(drawn, table: known.table) else {
            throw .notDrawn
        }
        var pdf = drawn
        var offsets: [(object: Int, offset: Int)] = []
        func add(_ object: Int, _ text: String, stream: Data? = nil) {
            offsets.append((object, pdf.count))
            pdf.append(contentsOf: Data("\(object) 0 obj\n\(text)\n".utf8))
            if let stream {
                pdf.append(contentsOf: Data("stream\n".utf8))
                pdf.append(stream)
                pdf.append(contentsOf: Data("\nendstream\n".utf8))
            }
            pdf.append(contentsOf: Data("endobj\n".utf8))
        }
        if pdf.last != 0x0A { pdf.append(0x0A) }
        let (metadata, profile, intent) = (known.size, known.size + 1, known.size + 2)
        let information = FileInformation(document)
        let packet = Data(XMPPacket(information).text.utf8)
        let colours = SRGBProfile.bytes
        add(metadata, "<< /Type /Metadata /Subtype /XML /Length \(packet.count) >>", stream: packet)
        add(profile, "<< /N 3 /Alternate /DeviceRGB /Length \(colours.count) >>", stream: colours)
        add(
            intent,
            "<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB) "
                + "/DestOutputProfile \(profile) 0 R >>")
        add(known.info, "<< \(information.entries) >>")
        for font in objects.numberedFonts where !font.entries.contains("/CIDToGIDMap") {
            // Their numbers are those of the outlines, which an archive wants to read (6.2.11.3.2).
            add(font.object, "<< \(font.entries) /CIDToGIDMap /Identity >>")
        }
        // Cairo marks the content and does not say so in files of this version.
        let marks = known.catalogue.contains("/StructTreeRoot") && !known.catalogue.contains("/MarkInfo")
        let marked = marks ? "/MarkInfo << /Marked true >> " : ""
        add(
            known.root,
            "<< \(known.catalogue) \(marked)/Lang (\(document.language.rawValue)) /Metadata \(metadata) 0 R "
                + "/OutputIntents [ \(intent) 0 R ] /ViewerPreferences << /DisplayDocTitle true >> >>")
        let table = pdf.count
        // As the standard's own examples of updates have it: some readers take the first number for the first object.
        var text = "xref\n0 1\n0000000000 65535 f \n"
        for (object, offset) in offsets.sorted(by: { $0.object < $1.object }) {
            text += "\(object) 1\n" + String(String(10_000_000_000 + offset).dropFirst()) + " 00000 n \n"
        }
        let id = Self.identifier(of: drawn)
        text += "trailer\n<< /Size \(known.size + 3) /Root \(known.root) 0 R /Info \(known.info) 0 R "
        text += "/Prev \(known.table) /ID [ <\(id)> <\(id)> ] >>\nstartxref\n\(table)\n%%EOF\n"
        pdf.append(contentsOf: Data(text.utf8))
        bytes = pdf
    }

    /// Of what was drawn, so that the same pages have the same: FNV-1a, twice 64 bits.
    private static func identifier(of drawn: Data) -> String {
        var (left, right): (UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 0x9E37_79B9_7F4A_7C15)
        drawn.withUnsafeBytes { bytes in
            for byte in bytes {
                left = (left ^ UInt64(byte)) &* 0x100_0000_01B3
                right = (right &+ UInt64(byte)) &* 0x100_0000_01B3 ^ left
            }
        }
        func hex(_ value: UInt64) -> String {
            let digits = String(value, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }
        return hex(left) + hex(right)
    }
}
