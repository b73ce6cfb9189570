import Interchange
import ServiceModel
import Testing

/// What a long file is shows at its beginning.
@Suite struct FileHeadTests {
    private let reader = ImportReader(calendar: CompanyCalendar(identifier: "Europe/Warsaw")!)

    private func fault(_ bytes: some Sequence<UInt8>) -> CSVFault? {
        do throws(CSVFault) {
            try FileHead(bytes).requireTable(of: ImportedCustomer.columns, reader)
            return nil
        } catch { return error }
    }

    private func long(_ begin: String, _ line: String) -> [UInt8] {
        Array((begin + String(repeating: line, count: FileHead.length / line.utf8.count + 1)).utf8)
    }

    @Test func aTableIsReadOn() {
        #expect(fault(long("name,phone\n", "Kowalski,601\n")) == nil)
        #expect(fault(long("Nazwa;telefon\r\n", "Żółć;\"a\nb\"\r\n")) == nil)
        #expect(fault(long("name,note\nA,\"", "a note without an end\n")) == nil, "it may end later")
        let text = String(repeating: "Ełk,601\n", count: 80_000)
        #expect(
            fault([0xFF, 0xFE] + ("name,phone\n" + text).utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }) == nil)
    }

    @Test func whatIsNoTableIsRefused() {
        #expect(fault([UInt8](repeating: 0, count: FileHead.length)) == .binary)
        let film: [UInt8] = (0..<FileHead.length).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
        #expect(fault(film) == .binary)
        #expect(fault(long("{\n", "  \"name\": \"Kowalski\",\n")) == .jsonLine(line: 1))
        #expect(fault(long("[", "1,2,3,")) == .jsonLine(line: 1))
        #expect(fault(long("{", "\"a\": 1, ")) == .endlessLine(line: 1, limit: FileHead.length))
        #expect(fault(long("[\n", "1,\n")) == .jsonLine(line: 1))
        #expect(fault(long("[{\"name\": \"A\"},", "{\"name\": \"B\"},")) == nil)
        #expect(fault(long("\"", "a header without an end\n")) == .unterminatedQuote(line: 1, column: 1))
    }

    @Test func aMappedHeaderNeedsNoKnownName() {
        var mapped = reader
        mapped.mappings = [ColumnMapping("Firma=name")!]
        #expect(throws: Never.self) {
            try FileHead(long("Firma\n", "Kowalski\n")).requireTable(of: ImportedCustomer.columns, mapped)
        }
    }

    @Test func territoriesBeginAsJSONDoes() {
        func fault(_ text: String) -> ProblemFileFault? {
            do throws(ProblemFileFault) {
                try FileHead(text.utf8).requireJSON()
                return nil
            } catch { return error }
        }
        #expect(fault(" \n {\"type\": 1") == nil)
        #expect(fault("\u{FEFF}[") == nil)
        #expect(fault("\n  name,region") == .syntax(line: 2, column: 3))
    }
}
