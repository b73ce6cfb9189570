import Foundation

/// Walks the parts of a mail: what is its text, and what came with it.
struct PartReader {
    struct Attachment {
        let name: String?
        let type: String
        let bytes: Data
    }

    private struct Piece {
        let isPlain: Bool
        let text: String
        var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
    }

    /// Bytes.
    private var textLeft = MailReader.text
    private var pieces: [Piece] = []
    private(set) var attachments: [Attachment] = []
    private(set) var warnings: [MailWarning] = []

    /// All pieces of text, one under another.
    var body: String {
        CleanText.trimmed(pieces.filter { !$0.isBlank }.map { CleanText.trimmed($0.text) }.joined(separator: "\n\n"))
    }

    mutating func read(_ part: MessagePart, depth: Int) {
        guard depth <= MailReader.depth else {
            warnings.append(.tooDeep(limit: MailReader.depth))
            attach(part, part.whole)
            return
        }
        switch part.kind {
        case .multipart(let parts):
            if part.mediaType == "multipart/alternative" {
                readAlternatives(parts, depth: depth + 1)
            } else {
                for inner in parts { read(inner, depth: depth + 1) }
            }
        case .message: attachMessage(part)
        case .leaf:
            if isText(part) { readText(part) } else { attach(part, part.content) }
        case .other: attach(part, part.whole)
        }
    }

    /// Of several forms of one text the plain one, or else the HTML one; whatever else they hold is attached.
    private mutating func readAlternatives(_ parts: [MessagePart], depth: Int) {
        var forms: [[Piece]] = []
        for part in parts {
            let outside = pieces
            pieces = []
            read(part, depth: depth)
            forms.append(pieces)
            pieces = outside
        }
        let best =
            forms.first { $0.contains { $0.isPlain && !$0.isBlank } } ?? forms.last { $0.contains { !$0.isBlank } }
        pieces += best ?? []
    }

    /// A text with a name is a file, wherever the sender's program shows it.
    private func isText(_ part: MessagePart) -> Bool {
        ["text/plain", "text/html"].contains(part.mediaType) && !part.isMarkedAttachment
            && part.fileName?.isEmpty ?? true
    }

    private mutating func readText(_ part: MessagePart) {
        let content = shortened(part.content, part)
        let isPlain = part.mediaType == "text/plain"
        let named = part.typeParameter("charset") ?? (isPlain ? nil : HTMLText.charset(content))
        let (text, problems) = MailCharset.text(content, named: named)
        warnings += problems
        let lines = CleanText.lines(text)
        guard isPlain else {
            pieces.append(Piece(isPlain: false, text: CleanText.lines(HTMLText.reduced(lines))))
            return
        }
        let isFlowed = part.typeParameter("format")?.lowercased() == "flowed"
        let deletes = part.typeParameter("delsp")?.lowercased() == "yes"
        pieces.append(
            Piece(isPlain: true, text: isFlowed ? FlowedText.unfolded(lines, deletesSpace: deletes) : lines))
    }

    /// As much as a mail's text may still have, up to the end of a word; what is longer is attached whole.
    private mutating func shortened(_ content: Data, _ part: MessagePart) -> Data {
        guard content.count > textLeft else {
            textLeft -= content.count
            return content
        }
        if !warnings.contains(.longText(limit: MailReader.text)) { warnings.append(.longText(limit: MailReader.text)) }
        attachments.append(
            Attachment(
                name: part.mediaType == "text/html" ? "text.html" : "text.txt", type: part.mediaType, bytes: content))
        let head = content.prefix(textLeft)
        textLeft = 0
        return head.lastIndex { $0 == 0x0A || $0 == 0x20 }.map { head[..<$0] } ?? head
    }

    private mutating func attach(_ part: MessagePart, _ bytes: Data) {
        let name = part.fileName.map { EncodedWords.decoded($0).text }
        attachments.append(Attachment(name: name, type: part.mediaType, bytes: bytes))
    }

    /// Called after its subject when it has no name of its own.
    private mutating func attachMessage(_ part: MessagePart) {
        let subject = part.innerSubject.map { EncodedWords.decoded(MailFields.unfolded(MailCharset.headText($0))).text }
        let name = part.fileName.map { EncodedWords.decoded($0).text } ?? subject.map { String($0.prefix(80)) + ".eml" }
        attachments.append(Attachment(name: name, type: part.mediaType, bytes: part.innerMessage))
    }
}
