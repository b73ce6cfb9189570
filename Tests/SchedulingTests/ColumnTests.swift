import Testing

@testable import Scheduling

/// The memory of the inner loops knows its ends wherever tests run.
@Suite struct ColumnTests {
    @Test func aColumnHoldsWhatIsWritten() {
        let arena = Arena()
        let column = arena.copy([1, 2, 3, 4] as [Int32])
        column[1] = 7
        column.part(from: 2, count: 2)[1] = 9
        (column + 2).update(from: column, count: 1)
        #expect(Array(column.prefix(4)) == [1, 7, 1, 9])
    }

    #if CHECKED
        @Test func noIndexLeavesItsColumn() async {
            await #expect(processExitsWith: .failure) {
                let arena = Arena()
                let column = arena.allocate(4, Int32(0))
                column[4] = 1
                withExtendedLifetime(arena) {}
            }
            await #expect(processExitsWith: .failure) {
                let arena = Arena()
                let part = arena.allocate(8, Int32(0)).part(from: 2, count: 2)
                part[2] = 1
                withExtendedLifetime(arena) {}
            }
        }
    #endif
}
