import Testing

@testable import TermCanvas

@Suite struct RectTests {
    private let screen = Rect(Size(columns: 120, rows: 36))

    @Test func aScreenIsSplitIntoBarsAndPanes() {
        let (top, rest) = screen.split(rows: 1)
        let (body, bottom) = rest.split(rows: -2)
        let (board, queue) = body.split(columns: -38)
        #expect(top == Rect(column: 0, row: 0, columns: 120, rows: 1))
        #expect(board == Rect(column: 0, row: 1, columns: 82, rows: 33))
        #expect(queue == Rect(column: 82, row: 1, columns: 38, rows: 33))
        #expect(bottom == Rect(column: 0, row: 34, columns: 120, rows: 2))
    }

    @Test func aSplitBeyondTheEdgeLeavesAnEmptyRest() {
        #expect(screen.split(rows: 99).bottom.isEmpty)
        #expect(screen.split(columns: -999).left.isEmpty)
    }

    @Test func insetsAndIntersectionsAreNeverNegative() {
        #expect(Rect(column: 3, row: 3, columns: 1, rows: 1).inset().isEmpty)
        let far = Rect(column: 200, row: 0, columns: 5, rows: 5)
        #expect(screen.intersection(far).columns == 0)
        #expect(screen.contains(Point(column: 119, row: 35)))
        #expect(!screen.contains(Point(column: 120, row: 35)))
    }
}
