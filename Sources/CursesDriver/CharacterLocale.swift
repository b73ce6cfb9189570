internal import CNcurses
import TermCanvas

/// The characters that can be written, after the user's locale.
enum CharacterLocale {
    /// Sets the C library's character locale and says what it can show. Where nothing is said, or the locale named is not
    /// installed, it becomes C.UTF-8, because nearly every terminal is UTF-8; the C locale and any other code set that
    /// the user chose is respected, and draws ASCII.
    static func establish(environment: [String: String]) -> GlyphSet {
        let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        if let name, nc_character_locale(name) != 0 { return nc_codeset_is_utf8() != 0 ? .unicode : .ascii }
        let found = ["C.UTF-8", "C.utf8", "en_US.UTF-8", "pl_PL.UTF-8"].contains { (name: String) in
            nc_character_locale(name) != 0 && nc_codeset_is_utf8() != 0
        }
        return found ? .unicode : .ascii
    }

    /// What each byte typed means in the established locale, where that has a byte a character; `nil` for UTF-8, and for
    /// plain ASCII, whose users' terminals are UTF-8 all the same.
    static var singleByteTable: [Unicode.Scalar]? {
        guard nc_codeset_is_utf8() == 0, nc_codeset_is_ascii() == 0, nc_bytes_of_a_character() == 1 else { return nil }
        return (0...255).map { Unicode.Scalar(nc_character_of_byte($0)) ?? "\u{FFFD}" }
    }
}
