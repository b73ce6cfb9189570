import DeskModel

/// What stands on every page: the bar of the company's colour, the running head, and the foot with the page's number.
extension DocumentLayout {
    func furnish(_ sheet: Sheet, page index: Int, of count: Int) {
        sheet.fill(colour, x: 0, y: 0, width: frame.width, height: 7)
        if index > 0 { runningHead(sheet) }
        let rule = frame.height - 46
        sheet.line(.rule, x: frame.left, y: rule, toX: frame.textRight, toY: rule)
        let number = set("\(index + 1)/\(count)", TextStyle.columnHeading.aligned(.right), width: 60)
        sheet.text(number, .quiet, x: frame.textRight - 60, y: rule + 7)
        let foot = set(document.footing, .foot, width: frame.textWidth - 80)
        // Two lines at most: what is too long is for the file's own properties.
        sheet.text(foot, .quiet, lines: 0..<min(2, foot.lines), x: frame.left, y: rule + 7)
    }

    private func runningHead(_ sheet: Sheet) {
        let half = frame.textWidth / 2 - 10
        let left = set("\(document.title)  \(document.subtitle)", .columnHeading, width: half)
        let right = set(document.issuer.name, TextStyle.companyLine.aligned(.right), width: half)
        sheet.text(left, colour, lines: 0..<1, x: frame.left, y: 33)
        sheet.text(right, .quiet, lines: 0..<1, x: frame.textRight - half, y: 33)
        sheet.line(.rule, x: frame.left, y: 50, toX: frame.textRight, toY: 50)
    }
}
