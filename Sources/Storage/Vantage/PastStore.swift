package import ServiceModel

extension Store {
    /// A copy for one reader, in a folder of its own, as this store stood behind an entry of its journal; `moment` is when that
    /// was. Nobody else sees it, and whoever made the folder takes it away.
    package func asItStood(behind sequence: Int, at moment: Timestamp, in folder: CopyFolder) throws -> Store {
        let path = folder.path + "/store.db"
        try connection.copyAside(to: path) { statements in
            let transaction = Transaction(
                statements: statements, now: moment, random: BufferedRandom(), tables: .standard)
            try transaction.takeBack(to: sequence)
        }
        return try Store.open(path, documentsBeside: documentsBeside)
    }
}
