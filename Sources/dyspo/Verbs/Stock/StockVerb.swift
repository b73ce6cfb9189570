import ArgumentParser

struct StockVerb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stock", abstract: "Stock: where parts are, and every move of them.",
        discussion:
            "Nothing is edited: what is on hand is the sum of moves, and undo writes the move that says the contrary.",
        subcommands: [
            StockShowVerb.self, StockShortVerb.self, StockMovesVerb.self, StockReceiveVerb.self, StockMoveVerb.self,
            StockReserveVerb.self, StockReleaseVerb.self, StockIssueVerb.self, StockUseVerb.self,
            StockReturnVerb.self, StockKeepVerb.self, StockLoseVerb.self, StockTakebackVerb.self, StockBuyVerb.self,
            StockUnuseVerb.self, StockScrapVerb.self, StockCountVerb.self, StockCloseVerb.self, StockPlaceVerb.self,
            StockLeastVerb.self, StockDepotVerb.self,
        ])
}
