import Testing

@testable import Configuration

/// What toml++ cannot survive is told with its place; what is TOML is left to it.
@Suite struct TableHeadersTests {
    @Test(arguments: [
        ("[,", 1, 2), ("[=oles]\nx = 1", 1, 2), ("a = 1\n  [[ \u{1D5C4}keys]]", 2, 6), ("[#x]", 1, 2),
        ("a = [1,\n2]\n[ {x]]", 3, 3), ("a = \"[\"\n[.b]", 2, 2), ("a = \"\"\"\n[,\n\"\"\"\n[+]", 4, 2),
    ])
    func aBracketWithoutANameIsTold(_ text: String, _ line: Int, _ column: Int) {
        let fault = TableHeaders.fault(in: text)
        #expect(fault?.line == line && fault?.column == column, "\(text)")
        let problems = #expect(throws: ConfigurationProblems.self) { try TOMLDocument(file: "f", text: text) }
        #expect(problems?.problems.first?.line == line)
    }

    @Test(arguments: [
        "[a.b]\nx = 1", "[[ a ]]", "[\"a b\"]", "['c']", "a = [\n[1, 2],\n[{ b = 1 }],\n]\n[c]",
        "a = '''\n[,\n'''", "a = { b = [\"[\"] } # [,\n#[,\n[d]", "a = \"\\\"\"\n[e]",
    ])
    func whatIsTomlIsRead(_ text: String) throws {
        #expect(TableHeaders.fault(in: text) == nil, "\(text)")
        _ = try TOMLDocument(file: "f", text: text)
    }

    /// Left to the parser: what it refuses by itself, and does not end the process for.
    @Test(arguments: ["[", "[]", "[[]]", "[[", "[a", "[a b]"])
    func theParserRefusesTheRest(_ text: String) {
        #expect(throws: ConfigurationProblems.self) { try TOMLDocument(file: "f", text: text) }
    }
}
