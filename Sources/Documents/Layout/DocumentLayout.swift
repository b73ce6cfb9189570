import DeskModel
import Foundation
import ServiceModel

/// A document laid out: its pieces from the top, and the drawing of pages.
struct DocumentLayout {
    let document: PrintedDocument
    let fonts: Fonts
    let frame = PageFrame()
    /// The company's colour.
    let colour: Ink

    init(_ document: PrintedDocument, _ fonts: Fonts) {
        self.document = document
        self.fonts = fonts
        colour = Ink(document.issuer.colour)
    }

    func set(_ text: String, _ style: TextStyle, width: Double = -1) -> SetText {
        SetText(text, style, width: width, fonts)
    }

    /// Everything but what stands on every page.
    mutating func pieces(_ pictures: inout PictureShelf) -> [Piece] {
        var pieces = headPieces(&pictures)
        for section in document.sections where !section.blocks.isEmpty {
            pieces += headingPieces(section.heading)
            pieces += blockPieces(section.blocks, &pictures)
        }
        return pieces
    }

    private func headingPieces(_ heading: String) -> [Piece] {
        let text = set(heading, .heading, width: frame.textWidth)
        let (frame, colour) = (frame, colour)
        return [
            .gap(13, staysWithNext: true),
            Piece(kind: .element("H2"), height: text.height + 5, staysWithNext: true) { sheet, y in
                sheet.text(text, colour, x: frame.left, y: y)
                let rule = y + text.height + 1.5
                sheet.line(colour.tint(0.45), x: frame.left, y: rule, toX: frame.textRight, toY: rule, thickness: 0.7)
            },
        ]
    }

    private func blockPieces(_ blocks: [PrintedBlock], _ pictures: inout PictureShelf) -> [Piece] {
        var pieces: [Piece] = []
        var signatures: [PrintedSignature] = []
        for (index, block) in blocks.enumerated() {
            if index > 0, signatures.isEmpty { pieces.append(.gap(5)) }
            switch block {
            case .text(let text): pieces += textPieces(text)
            case .notice(let text, let tone): pieces += noticePieces(text, tone)
            case .fields(let fields): pieces += fieldPieces(fields, columns: 4)
            case .table(let table): pieces += TablePieces(table, self).pieces
            case .photos(let photos): pieces += photoPieces(photos, &pictures)
            case .signature(let signature):
                // Those in a row stand side by side.
                signatures.append(signature)
                if index + 1 < blocks.count, case .signature = blocks[index + 1] { continue }
                pieces += signaturePieces(signatures)
                signatures = []
            }
        }
        return pieces
    }

    func drawn(_ pages: [[Pagination.Placed]]) throws(PrintFault) -> Data {
        let sheet = try Sheet(
            frame, title: "\(document.title) \(document.subtitle)", author: document.issuer.name,
            subject: document.footing, created: document.created.iso8601)
        for (index, page) in pages.enumerated() {
            if index > 0 { sheet.nextPage() }
            furnish(sheet, page: index, of: pages.count)
            draw(page, on: sheet)
        }
        return try sheet.finished()
    }

    private func draw(_ page: [Pagination.Placed], on sheet: Sheet) {
        var isInTable = false
        for placed in page {
            if isInTable, placed.piece.kind != .row {
                sheet.end("Table")
                isInTable = false
            }
            switch placed.piece.kind {
            case .gap: break
            case .element(let tag): sheet.element(tag) { placed.piece.draw(sheet, placed.y) }
            case .row:
                if !isInTable { sheet.begin("Table") }
                isInTable = true
                sheet.element("TR") { placed.piece.draw(sheet, placed.y) }
            }
        }
        if isInTable { sheet.end("Table") }
    }
}

extension Timestamp {
    /// `2026-11-23T09:41:00Z`.
    var iso8601: String { date.formatted(.iso8601) }

    private var date: Date { Date(timeIntervalSince1970: TimeInterval(seconds)) }
}
