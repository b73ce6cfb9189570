import Configuration
import Foundation
import Testing

@Suite struct FilterFileTests {
    @Test func manyWhoWriteAtOnceLoseNothing() async throws {
        let folder = try Folder([:])
        let file = folder.path + "/filters.toml"
        try await withThrowingTaskGroup { group in
            for writer in 0..<8 {
                group.addTask {
                    for number in 0..<10 {
                        try FilterFile.change(file) { $0.keeping("w\(writer)-\(number)", "skill:\"E\" \\ late") }
                    }
                }
            }
            try await group.waitForAll()
        }
        let filters = try FilterFile.load(file).filters
        #expect(Set(filters.map(\.name)).count == 80 && filters.allSatisfy { $0.text == "skill:\"E\" \\ late" })
        try FilterFile.change(file) { $0.forgetting("w0-0") }
        #expect(try FilterFile.load(file).filters.count == 79)
    }

    @Test func aFileWithFaultsIsLeftAsItIs() throws {
        let text = "[filters]\nnocne = \"late\"\nzle = 7\n"
        let folder = try Folder(["filters.toml": text])
        let file = folder.path + "/filters.toml"
        #expect(throws: (any Error).self) { try FilterFile.change(file) { $0.keeping("nowy", "late") } }
        #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
    }
}
