import DeskModel

extension DocumentLayout {
    /// Pictures in rows, each with its caption; those that cannot be shown as a line that says why.
    func photoPieces(_ photos: [PrintedPhoto], _ pictures: inout PictureShelf) -> [Piece] {
        var shown: [(photo: PrintedPhoto, picture: Picture)] = []
        var told: [(photo: PrintedPhoto, fault: PictureFault)] = []
        for photo in photos {
            switch pictures.photo(photo) {
            case .success(let picture): shown.append((photo, picture))
            case .failure(let fault): told.append((photo, fault))
            }
        }
        // One or two may be larger.
        let columns = shown.count <= 2 ? 2 : 3
        let rows = stride(from: 0, to: shown.count, by: columns).map { start in
            photoRow(Array(shown[start..<min(start + columns, shown.count)]), columns: columns)
        }
        return rows + told.flatMap { toldPieces($0.photo, $0.fault) }
    }

    private func photoRow(_ photos: [(photo: PrintedPhoto, picture: Picture)], columns: Int) -> Piece {
        let gap = 10.0
        let width = (frame.textWidth - gap * Double(columns - 1)) / Double(columns)
        let height = width * 0.75
        let captions = photos.map { set($0.photo.caption, .caption, width: width) }
        // A caption is cut to four lines: the file has its whole name.
        let lines = captions.map { 0..<min(4, $0.lines) }
        let tallest = zip(captions, lines).map { $0.height($1) }.max() ?? 0
        let frame = frame
        return Piece(kind: .element("Figure"), height: height + 3 + tallest + 8) { sheet, y in
            for (index, (_, picture)) in photos.enumerated() {
                let x = frame.left + Double(index) * (width + gap)
                let fit = PictureFit(picture.size, into: (width, height))
                sheet.fill(.frame, x: x, y: y, width: width, height: height)
                sheet.picture(
                    picture, x: x + (width - fit.width) / 2, y: y + (height - fit.height) / 2, width: fit.width,
                    height: fit.height)
                sheet.text(captions[index], .quiet, lines: lines[index], x: x, y: y + height + 3)
            }
        }
    }

    private func toldPieces(_ photo: PrintedPhoto, _ fault: PictureFault) -> [Piece] {
        let words = fault.words(document.language)
        let text = set("\(photo.name) (\(photo.caption)): \(words)", .caption, width: frame.textWidth)
        let lines = 0..<min(6, text.lines)
        let frame = frame
        return [
            Piece(kind: .element("P"), height: text.height(lines) + 3) { sheet, y in
                sheet.text(text, .warning, lines: lines, x: frame.left, y: y)
            }
        ]
    }
}
