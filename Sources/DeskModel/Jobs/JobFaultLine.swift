package import ServiceModel

/// A background job that failed: it is tried again, or was given up.
package struct JobFaultLine: Hashable, Sendable {
    /// What it was to do.
    private let english: String
    private let polish: String
    package let fault: JobFault
    package let attempts: Int
    /// `nil` when it is tried no more unless somebody wants it.
    package let again: Timestamp?

    package init(english: String, polish: String, fault: JobFault, attempts: Int, again: Timestamp?) {
        self.english = english
        self.polish = polish
        self.fault = fault
        self.attempts = attempts
        self.again = again
    }

    package func name(_ language: Language) -> String { language(english, polish) }

    /// `Orders of maintenance plans failed 3 times, next try Mon 23, 09:42: …`
    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        let times = "\(attempts) " + language.plural(attempts, "time", "times", pl: ("raz", "razy", "razy"))
        let next =
            again.map { language("next try ", "następna próba ") + wording.moment($0) }
            ?? language("given up until dyspo jobs retry", "zaniechane do dyspo jobs retry")
        return language(
            "\(english.capitalizedFirst) failed \(times), \(next): ",
            "\(polish.capitalizedFirst): nie udało się \(times), \(next): ")
            + fault.sentence(language)
    }
}
