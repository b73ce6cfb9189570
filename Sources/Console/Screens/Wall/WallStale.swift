import DeskModel
import ServiceModel

/// A wall that shows what is over says so: nobody sits before it to notice.
extension ConsoleState {
    /// Of which moment the wall is, where that is not now: the store has not answered since, or the forecast is older than a
    /// minute. People wait no longer in a simulated day: there it is a minute of their own time.
    var staleSince: Timestamp? {
        if let failed = wall.unansweredSince { return failed }
        guard let made = forecast?.now, now.since(made) >= 60 + 60 * vantage.pace else { return nil }
        return made
    }

    /// `stale 09:38`
    var staleWords: String? {
        staleSince.map { language("stale ", "nieaktualne ") + wording.time($0) }
    }

    /// All of it, in place of the day in a sentence.
    var staleSentence: String? {
        guard let since = staleSince else { return nil }
        let time = wording.time(since)
        return wall.unansweredSince != nil
            ? language(
                "The store has not answered since \(time); what you see is of then.",
                "Baza nie odpowiada od \(time); widać stan z tamtej chwili.")
            : language(
                "The forecast is of \(time); a newer one has not come.", "Prognoza jest z \(time); nowszej nie ma.")
    }

    /// The store could not be read; since when, until it answers.
    mutating func noteUnanswered() { wall.unansweredSince = wall.unansweredSince ?? now }
    mutating func noteAnswered() { wall.unansweredSince = nil }
}
