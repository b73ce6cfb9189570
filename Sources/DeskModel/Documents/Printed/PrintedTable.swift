/// Rows under headings that are repeated on every page.
package struct PrintedTable: Hashable, Sendable, Codable {
    package struct Column: Hashable, Sendable, Codable {
        package var heading: String
        /// Of the width, in proportion to the others.
        package var share: Int
        package var isNumber: Bool

        package init(_ heading: String, share: Int, isNumber: Bool = false) {
            self.heading = heading
            self.share = share
            self.isNumber = isNumber
        }
    }

    package struct Row: Hashable, Sendable, Codable {
        package var cells: [String]
        package var tone: PrintedTone
        /// A line across all columns that says what the rows below it are about.
        package var isHeading: Bool

        package init(_ cells: [String], _ tone: PrintedTone = .plain, isHeading: Bool = false) {
            self.cells = cells
            self.tone = tone
            self.isHeading = isHeading
        }
    }

    package var columns: [Column]
    package var rows: [Row]

    package init(_ columns: [Column], rows: [Row]) {
        self.columns = columns
        self.rows = rows
    }
}
