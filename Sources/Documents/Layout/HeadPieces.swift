import DeskModel

/// The upper part of the first page: who issued it, what it is, what is looked for first, and whom it is between.
extension DocumentLayout {
    func headPieces(_ pictures: inout PictureShelf) -> [Piece] {
        [issuerPiece(&pictures), .gap(15), titlePiece, .gap(10)]
            + (document.facts.isEmpty ? [] : panelPieces(document.facts) + [.gap(12)])
            + partyPieces
    }

    /// The logo at the left, or the name in large letters; address and numbers at the right.
    private func issuerPiece(_ pictures: inout PictureShelf) -> Piece {
        let issuer = document.issuer
        let logo = issuer.logo.flatMap { pictures.logo($0) }
        let half = frame.textWidth / 2 - 8
        let name = set(issuer.name, logo == nil ? .company : .columnHeading, width: half)
        let lines = (issuer.lines + [issuer.taxNumber]).filter { !$0.isEmpty }
        let details = stack(lines, TextStyle.companyLine.aligned(.right), width: half)
        let box = logo.map { PictureFit($0.size, into: (half, 44)) }
        let nameTop = box.map { $0.height + 4 } ?? 0
        let (frame, colour) = (frame, colour)
        let height = max(nameTop + name.height, details.height)
        return Piece(kind: .element("P"), height: height + 9) { sheet, y in
            if let logo, let box { sheet.picture(logo, x: frame.left, y: y, width: box.width, height: box.height) }
            sheet.text(name, logo == nil ? colour : .quiet, x: frame.left, y: y + nameTop)
            details.draw(on: sheet, .quiet, x: frame.textRight - half, y: y)
            let rule = y + height + 8
            sheet.line(.rule, x: frame.left, y: rule, toX: frame.textRight, toY: rule)
        }
    }

    private var titlePiece: Piece {
        let badge =
            document.badge.isEmpty ? nil : set(document.badge, TextStyle.columnHeading.aligned(.middle), width: 150)
        let width = frame.textWidth - (badge == nil ? 0 : 170)
        let title = set(document.title, .title, width: width)
        let subtitle = set(document.subtitle, .subtitle, width: width)
        let (frame, colour) = (frame, colour)
        let height = max(title.height + subtitle.height + 2, (badge?.height ?? 0) + 14)
        return Piece(kind: .element("H1"), height: height) { sheet, y in
            sheet.text(title, x: frame.left, y: y)
            sheet.text(subtitle, colour, x: frame.left, y: y + title.height + 2)
            guard let badge else { return }
            let (x, top) = (frame.textRight - 160, y + 6)
            sheet.fill(colour.tint(0.12), x: x, y: top, width: 160, height: badge.height + 10, radius: 5)
            sheet.text(badge, colour, x: x + 5, y: top + 5)
        }
    }

    /// Names and values on a ground of the company's colour.
    private func panelPieces(_ fields: [PrintedField]) -> [Piece] {
        let rows = fieldRows(fields, columns: 4, width: frame.textWidth - 24)
        let height = rows.reduce(0) { $0 + $1.height } + 14
        let (frame, colour) = (frame, colour)
        guard height < 300 else { return fieldPieces(fields, columns: 4) }
        return [
            Piece(kind: .element("P"), height: height) { sheet, y in
                sheet.fill(colour.tint(0.07), x: frame.left, y: y, width: frame.textWidth, height: height, radius: 5)
                var top = y + 9
                for row in rows {
                    row.draw(sheet, frame.left + 12, top)
                    top += row.height
                }
            }
        ]
    }

    private var partyPieces: [Piece] {
        let parties = document.parties
        guard !parties.isEmpty else { return [] }
        let gap = 16.0
        let width = (frame.textWidth - gap * Double(parties.count - 1)) / Double(parties.count)
        let columns = parties.map { party in
            [
                (stack([party.heading], .label, width: width), Ink.quiet),
                (stack([party.name], .strongValue, width: width), .text),
                (stack(party.lines, .value, width: width), .text),
            ]
        }
        let height = columns.map { $0.reduce(0) { $0 + $1.0.height + 1 } }.max() ?? 0
        let frame = frame
        return [
            Piece(kind: .element("P"), height: height) { sheet, y in
                for (index, column) in columns.enumerated() {
                    var top = y
                    for (text, ink) in column {
                        text.draw(on: sheet, ink, x: frame.left + Double(index) * (width + gap), y: top)
                        top += text.height + 1
                    }
                }
            }
        ]
    }
}
