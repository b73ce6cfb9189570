import DeskModel
import Foundation
import PackTesting
import ServiceModel
import Testing

/// Every line of the pack, whichever half of it lies there.
@Suite(.enabled(if: Pack.isThere)) struct EntryVectorTests {
    @Test func everyLineOfThePackIsReadAsExpected() throws {
        let data = try Pack.folder.bytes("entry/lines.json")
        let vectors = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
        #expect(!vectors.isEmpty)
        for vector in vectors {
            let line = try #require(vector["line"] as? String)
            let now = try #require((vector["now"] as? String).flatMap { EntryCompany.calendar.timestamp(iso8601: $0) })
            let expected = try #require(vector["expected"] as? [String: Any])
            let reading = EntryCompany.reader.read(line, now: now)
            let found = EntryFlat(reading: reading).fields
            let optional = Set(vector["optional"] as? [String] ?? expected["optional"] as? [String] ?? [])
            for (field, value) in EntryFlat.expected(expected) where found[field] != value {
                let isEmpty = ["", "-"].contains(found[field] ?? "")
                #expect(optional.contains(field) && isEmpty, "\(line): \(field) is \(found[field]!), not \(value)")
            }
            let titles = (expected["title"] as? [String] ?? []).map { $0.lowercased() }
            let title = reading.title.trimmingCharacters(in: .whitespaces).lowercased()
            #expect(titles.isEmpty ? title.isEmpty : titles.contains(title), "\(line): title is “\(reading.title)”")
        }
    }
}
