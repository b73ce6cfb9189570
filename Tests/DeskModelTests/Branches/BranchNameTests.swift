import DeskModel
import ServiceModel
import Testing

/// What a branch may be called, and why not otherwise.
@Suite struct BranchNameTests {
    @Test(arguments: [
        "wszystko", "bez-soboty", "Awaria Sikory 23", "zażółć gęślą", "plan_2.1", "Ą", "x",
        String(repeating: "ż", count: 40),
    ])
    func namesOfLettersInAnyLanguageAreNames(text: String) throws {
        #expect(try BranchName(text).text == text)
    }

    @Test func blanksAtTheEndsAreNoneOfItAndMarksAreComposed() throws {
        #expect(try BranchName("  bez soboty ").text == "bez soboty")
        #expect(try BranchName("o\u{301}sma").text == "ósma")
        #expect(try BranchName("Zażółć").folded == BranchName("zazolc").folded)
    }

    @Test(arguments: [
        ("", "A branch needs a name.", "Wariant musi mieć nazwę."),
        ("   ", "A branch needs a name.", "Wariant musi mieć nazwę."),
        ("a/b", "A name cannot contain /.", "Nazwa nie może zawierać /."),
        ("../x", "A name cannot contain /.", "Nazwa nie może zawierać /."),
        (".skryty", "A name cannot begin with a dot.", "Nazwa nie może zaczynać się od kropki."),
        ("..", "A name cannot begin with a dot.", "Nazwa nie może zaczynać się od kropki."),
        ("-x", "A name cannot begin with a hyphen.", "Nazwa nie może zaczynać się od łącznika."),
        (
            "a\u{7}b", "A name cannot contain signs that nobody sees (U+0007).",
            "Nazwa nie może zawierać niewidocznych znaków (U+0007)."
        ),
        (
            "a\u{202E}b", "A name cannot contain signs that nobody sees (U+202E).",
            "Nazwa nie może zawierać niewidocznych znaków (U+202E)."
        ),
        (
            "a:b", "A name has letters, digits, blanks, hyphens, dots and underlines, no :.",
            "Nazwa składa się z liter, cyfr, odstępów, łączników, kropek i podkreśleń, bez :."
        ),
        (
            String(repeating: "a", count: 41), "A branch's name has at most 40 letters, not 41.",
            "Nazwa wariantu ma najwyżej 40 znaków, nie 41."
        ),
    ])
    func whateverIsNoNameSaysWhy(text: String, english: String, polish: String) throws {
        let fault = try #require(BranchName.fault(text))
        #expect(fault.sentence(.english) == english)
        #expect(fault.sentence(.polish) == polish)
    }
}
