import DeskModel
import Testing

@testable import dyspo

/// Departments list what can be read from a file, and how: neither without the other.
@Suite struct FileReadingTests {
    @Test func everyKindIsReadInOneWay() {
        let read = FileReading.all.map(\.kind)
        #expect(Set(read) == Set(ImportKind.allCases))
        #expect(read.count == ImportKind.allCases.count)
    }

    @Test func eachIsFoundByItsKind() {
        for kind in ImportKind.allCases { #expect(FileReading.of(kind).kind == kind) }
    }
}
