/// Letters of three by five dots, for a screen across the room.
package enum BigLetters {
    package static let rows = 5

    /// Rows of a sign, each of three dots, the leftmost the highest bit; marks of Polish letters are left out. `nil` for a sign
    /// that there is not.
    package static func sign(_ character: Character) -> [UInt8]? {
        signs[Character(plain(character).uppercased())]
    }

    private static func plain(_ character: Character) -> String {
        let pairs: [Character: String] = [
            "ą": "a", "ć": "c", "ę": "e", "ł": "l", "ń": "n", "ó": "o", "ś": "s", "ź": "z", "ż": "z",
        ]
        let lower = Character(String(character).lowercased())
        return pairs[lower] ?? String(character)
    }

    private static let signs: [Character: [UInt8]] = [
        " ": [0, 0, 0, 0, 0], "A": [7, 5, 7, 5, 5], "B": [6, 5, 6, 5, 6], "C": [7, 4, 4, 4, 7], "D": [6, 5, 5, 5, 6],
        "E": [7, 4, 6, 4, 7], "F": [7, 4, 6, 4, 4], "G": [7, 4, 5, 5, 7], "H": [5, 5, 7, 5, 5], "I": [7, 2, 2, 2, 7],
        "J": [1, 1, 1, 5, 7], "K": [5, 5, 6, 5, 5], "L": [4, 4, 4, 4, 7], "M": [5, 7, 7, 5, 5], "N": [6, 5, 5, 5, 5],
        "O": [7, 5, 5, 5, 7], "P": [7, 5, 7, 4, 4], "Q": [7, 5, 5, 7, 1], "R": [7, 5, 6, 5, 5], "S": [7, 4, 7, 1, 7],
        "T": [7, 2, 2, 2, 2], "U": [5, 5, 5, 5, 7], "V": [5, 5, 5, 5, 2], "W": [5, 5, 7, 7, 5], "X": [5, 5, 2, 5, 5],
        "Y": [5, 5, 2, 2, 2], "Z": [7, 1, 2, 4, 7], "0": [7, 5, 5, 5, 7], "1": [2, 6, 2, 2, 7], "2": [7, 1, 7, 4, 7],
        "3": [7, 1, 3, 1, 7], "4": [5, 5, 7, 1, 1], "5": [7, 4, 7, 1, 7], "6": [7, 4, 7, 5, 7], "7": [7, 1, 2, 2, 2],
        "8": [7, 5, 7, 5, 7], "9": [7, 5, 7, 1, 7], ":": [0, 2, 0, 2, 0], "-": [0, 0, 7, 0, 0], "!": [2, 2, 2, 0, 2],
        ".": [0, 0, 0, 0, 2], "/": [1, 1, 2, 4, 4], "%": [5, 1, 2, 4, 5], "+": [0, 2, 7, 2, 0],
    ]

    /// Three lines of half blocks; a sign takes four columns with the gap behind it.
    package static func small(_ text: String) -> [String] {
        (0..<3).map { line in
            text.compactMap(sign).map { sign -> String in
                let (upper, lower) = (sign[line * 2], line * 2 + 1 < rows ? sign[line * 2 + 1] : 0)
                return (0..<3).map { bit -> String in
                    let mask = UInt8(4 >> bit)
                    return switch (upper & mask != 0, lower & mask != 0) {
                    case (true, true): "█"
                    case (true, false): "▀"
                    case (false, true): "▄"
                    case (false, false): " "
                    }
                }.joined()
            }.joined(separator: " ")
        }
    }

    /// Five lines of whole blocks, every dot two columns wide; a sign takes eight columns with the gap behind it.
    package static func large(_ text: String) -> [String] {
        (0..<rows).map { row in
            text.compactMap(sign).map { sign in
                (0..<3).map { sign[row] & UInt8(4 >> $0) != 0 ? "██" : "  " }.joined()
            }.joined(separator: "  ")
        }
    }
}
