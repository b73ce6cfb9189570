import Testing

@testable import Console

@Suite struct ApartTests {
    private struct Keeper {
        @Apart var names: [String] = []
    }

    @Test func whatChangesInOneCopyShowsInNoOther() {
        var first = Keeper()
        first.names.append("Ewa")
        var second = first
        second.names.append("Jan")
        first.names[0] = "Ola"
        #expect(first.names == ["Ola"])
        #expect(second.names == ["Ewa", "Jan"])
    }

    /// The console's state is handed on and copied hundreds of times for a key; forms of thousands of bytes lie outside it.
    @Test func theConsolesStateIsSmall() {
        #expect(MemoryLayout<ConsoleState>.size < 8192, "\(MemoryLayout<ConsoleState>.size) bytes")
    }

    /// What is in hand is asked for by each cell of the board.
    @Test func whatIsInHandIsSmall() {
        #expect(MemoryLayout<MovingState>.size < 512, "\(MemoryLayout<MovingState>.size) bytes")
    }
}
