/// A figure with its word.
struct WallBlock {
    let word: String
    /// The same where there is less room.
    let shortWord: String
    let figure: String
    /// The same where there is less room.
    let short: String
    let isAlarm: Bool
}
