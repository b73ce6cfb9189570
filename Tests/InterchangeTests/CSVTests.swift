import Interchange
import Testing

@Suite struct CSVTests {
    func texts(_ file: String) throws -> [[String]] {
        let table = try CSVTable(file.utf8)
        return ([table.header] + table.records).map { $0.fields.map(\.text) }
    }

    func fault(_ file: some Sequence<UInt8>) -> CSVFault? {
        do {
            _ = try CSVTable(file)
            return nil
        } catch { return error }
    }

    func place(_ field: CSVTable.Field) -> [String] { [field.text, "\(field.line)", "\(field.column)"] }

    @Test func theExamplesOfRFC4180() throws {
        #expect(try texts("aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n") == [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]])
        #expect(try texts("aaa,bbb\r\nzzz,yyy") == [["aaa", "bbb"], ["zzz", "yyy"]], "no line break at the end")
        #expect(try texts("\"aaa\",\"b\r\nbb\"\r\nzzz,yyy") == [["aaa", "b\r\nbb"], ["zzz", "yyy"]])
        #expect(try texts("\"aaa\",\"b\"\"bb\"") == [["aaa", "b\"bb"]])
        #expect(try texts("a,b\n , x ") == [["a", "b"], [" ", " x "]], "blanks belong to the field")
    }

    @Test func separatorIsWhatTheHeaderUses() throws {
        #expect(try texts("a;b\n1,5;2") == [["a", "b"], ["1,5", "2"]])
        #expect(try texts("a\tb\n1\t2") == [["a", "b"], ["1", "2"]])
        #expect(try texts("\"a,b,c\";d\n1;2") == [["a,b,c", "d"], ["1", "2"]])
        #expect(try texts("\n\nname\nx") == [["name"], ["x"]])
        #expect(try CSVTable("a;b".utf8).separator == ";")
    }

    @Test func emptyFieldsStayAndBlankLinesGo() throws {
        #expect(try texts("a,b,c\n,,\n\n\r\n1,,\n") == [["a", "b", "c"], ["1", "", ""]])
        #expect(try texts("a,b\n\"\",\"x\"") == [["a", "b"], ["", "x"]])
    }

    @Test func byteOrderMarkIsNoPartOfTheFirstName() throws {
        let table = try CSVTable([0xEF, 0xBB, 0xBF] + Array("nazwa,adres\nŁódź,ul. Długa".utf8))
        #expect(place(table.header.fields[0]) == ["nazwa", "1", "1"])
        #expect(place(table.records[0].fields[1]) == ["ul. Długa", "2", "6"])
    }

    @Test func recordsKnowTheirLinesAcrossQuotedLineBreaks() throws {
        let table = try CSVTable("a,b\n\"one\ntwo\",x\n\nlast,y\n".utf8)
        #expect(table.records.map(\.line) == [2, 5])
        #expect(table.records[0].fields[1].line == 3)
        #expect(table.records[0].fields[1].column == 6)
    }

    @Test func whatIsNoCSVIsRefusedWithItsPlace() {
        #expect(fault([]) == .empty)
        #expect(fault("\n\r\n\n".utf8) == .empty)
        #expect(fault([0xEF, 0xBB, 0xBF]) == .empty)
        #expect(fault("a,b\nx,\"never\nclosed".utf8) == .unterminatedQuote(line: 2, column: 3))
        #expect(fault("a,b\n\"x\"y,z".utf8) == .textAfterQuote(line: 2, column: 4))
        #expect(fault("a,b\nx\"y,z".utf8) == .quoteInsideField(line: 2, column: 2))
        #expect(fault("a,b\rc,d".utf8) == .loneCarriageReturn(line: 1, column: 4))
        #expect(fault(Array("a,b\nżó,".utf8) + [0xB3, 0xF3]) == .notUTF8(line: 2, column: 4))
        #expect(fault([0xFF, 0xFE, 0x61]) == .undecodable(.utf16))
    }

    @Test func noBytesWhateverMakeItStumble() {
        var state: UInt64 = 42
        let alphabet: [UInt8] = Array("a,;\"\"\n\r\t x".utf8) + [0xC5, 0x82, 0xFF, 0x00, 0x1B]
        for _ in 0..<3_000 {
            var bytes: [UInt8] = []
            for _ in 0..<24 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes.append(alphabet[Int(state >> 33) % alphabet.count])
            }
            if let table = try? CSVTable(bytes) {
                #expect(table.records.allSatisfy { !$0.fields.isEmpty && $0.line > table.header.line })
            }
        }
    }
}
