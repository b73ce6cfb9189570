import ServiceModel

/// The words of help in one language. Definitions are written in English; each has a Polish twin in `Polish/`, and a
/// test finds those that lack one.
struct HelpWords {
    let language: Language

    init(_ language: Language) {
        self.language = language
    }

    /// The twin, or the English text itself where there is none.
    func callAsFunction(_ english: String) -> String {
        language == .polish ? Self.polish[english] ?? english : english
    }

    static let polish: [String: String] = Dictionary(
        [
            polishValues, polishShared, polishIntake, polishTypes, polishEntry, polishPeople, polishPlanning,
            polishSolving,
            polishStore,
            polishDispatching,
            polishAdministration, polishPlaces, polishTravel, polishMasterData,
            polishMaintenance, polishDevices, polishDocuments, polishChecklists,
            polishTickets, polishContracts, polishCrews, polishStock, polishTime, polishForecast, polishOutages,
            polishLive, polishSimulation,
            polishReplay,
            polishNotices,
            polishAlerts,
            polishBranches,
        ].flatMap {
            $0.map { $0 }
        }
    ) { first, _ in first }
}
