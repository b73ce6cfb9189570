import DeskModel
import ServiceModel

/// From where the plan is seen.
let vantageCommands: [ConsoleCommand] = [
    ConsoleCommand(
        "vantage.past", "gA", hint: Phrase("as it stood", "stan z"),
        also: "at past time history when yesterday przeszłość historia kiedy wczoraj było",
        Phrase("The desk as it stood at another time (at Fri 14:00)", "Konsola z innego czasu (stan pt 14:00)"),
        section: .desk, in: [.free, .own]
    ) { state, _ in
        state.overlay = .input(LineInput(.pastMoment))
        return []
    },
    ConsoleCommand(
        "vantage.home", "gH", hint: Phrase("home", "do domu"),
        also: "now live leave branch teraz na żywo wyjdź wariant",
        Phrase(
            "Back to now and to the plan that everybody works on",
            "Powrót do teraz i do planu, na którym pracują wszyscy"),
        section: .desk, in: [.free, .own], unless: { $0.homeObstacle }
    ) { state, _ in state.comeHome() },
]
