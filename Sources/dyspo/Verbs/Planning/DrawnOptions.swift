/// Options of a screen that is drawn, which mean nothing where lines are printed.
enum DrawnOptions {
    /// Throws at the first that was given.
    static func refuse(_ options: [(name: String, isGiven: Bool)]) throws {
        guard let given = options.first(where: \.isGiven) else { return }
        throw Failure.usage(
            english: "\(given.name) means the drawn screen; it goes without --plain and --json.",
            polish: "\(given.name) dotyczy rysowanego ekranu: bez --plain i --json.")
    }
}
