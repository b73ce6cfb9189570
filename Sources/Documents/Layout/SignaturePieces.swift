import DeskModel
import ServiceModel

extension DocumentLayout {
    /// Who signed, side by side: the strokes above a line, below it the name in clear and what was signed when.
    func signaturePieces(_ signatures: [PrintedSignature]) -> [Piece] {
        let gap = 24.0
        let columns = Double(max(2, signatures.count))
        let width = (frame.textWidth - gap * (columns - 1)) / columns
        let space = 58.0
        let texts = signatures.map { signature in
            (
                heading: set(signature.heading, .label, width: width),
                name: set(signature.name, .strongValue, width: width),
                lines: stack(signature.lines, .caption, width: width)
            )
        }
        let heading = texts.map(\.heading.height).max() ?? 0
        let below = texts.map { $0.name.height + $0.lines.height }.max() ?? 0
        let frame = frame
        return [
            Piece(kind: .element("P"), height: heading + space + below + 8) { sheet, y in
                for (index, signature) in signatures.enumerated() {
                    let x = frame.left + Double(index) * (width + gap)
                    sheet.text(texts[index].heading, .quiet, x: x, y: y)
                    let line = y + heading + space
                    if let strokes = signature.strokes {
                        Self.draw(
                            strokes, on: sheet, x: x + 6, y: y + heading + 3, width: width - 12, height: space - 6)
                    }
                    sheet.line(.quiet, x: x, y: line, toX: x + width, toY: line, thickness: 0.5)
                    sheet.text(texts[index].name, x: x, y: line + 3)
                    texts[index].lines.draw(on: sheet, .quiet, x: x, y: line + 3 + texts[index].name.height)
                }
            }
        ]
    }

    /// As large as fits, with its lower edge near the line.
    private static func draw(
        _ strokes: SignatureStrokes, on sheet: Sheet, x: Double, y: Double, width: Double, height: Double
    ) {
        let fit = PictureFit((max(1, strokes.width), max(1, strokes.height)), into: (min(width, 190), height))
        let scale = fit.width / Double(max(1, strokes.width))
        let points = strokes.strokes.flatMap { stroke in
            stroke.enumerated().map { index, value in
                (index.isMultiple(of: 2) ? x : y + height - fit.height) + Double(value) * scale
            }
        }
        sheet.curves(points, counts: strokes.strokes.map { Int32($0.count / 2) }, .pen, thickness: 1.1)
    }
}
