/**
 * The evaluator of rules: all that follows from a graph, every way in which it follows, and what would follow otherwise.
 *
 * <p><b>Data.</b> {@link org.w3id.entente.engine.Terms} numbers the terms. {@code Facts} holds a {@code Relation} per
 * predicate, a table of subjects and objects whose rows are only ever added; a {@code RowIndex} over any of its columns is
 * made when a plan first needs it. So a pattern that binds several columns finds its rows at once, and nothing is built that
 * is not used.
 *
 * <p><b>Plans.</b> {@code RuleCompiler} turns a rule into numbers, {@code Planner} a body into a chain of {@code Step}s that
 * call each other. {@code JoinOrder} chooses the order by what {@code FanOut} expects, so the order of writing does not
 * matter. Where two patterns about one unknown thing are each unselective but together selective, {@code Composites} adds a
 * rule that joins them once, and an index over both.
 *
 * <p><b>Fixpoint.</b> {@code Program} takes the strata from {@link org.w3id.entente.rules.Strata}.
 * {@link org.w3id.entente.engine.Materialization} runs them one after another, and within a stratum semi-naively (Bancilhon
 * 1986; Abiteboul, Hull and Vianu 1995, chapter 13): after the first round, {@code Propagation} starts from the rows that
 * the round before added. Negation asks only for what earlier strata concluded (Apt, Blair and Walker 1988).
 *
 * <p><b>Why.</b> No proof is stored. {@code Explainer} fits a triple to the heads of rules and runs their bodies with those
 * bindings; at the fixpoint that finds every match that concludes the triple, and what it costs is paid only when somebody
 * asks. {@code Names} remembers what names of tensions were made of, so that they can be run backwards, too.
 *
 * <p><b>What if.</b> {@code Supposition} keeps what follows up to date when stated triples come and go, by deleting and
 * rederiving (Gupta, Mumick and Subrahmanian 1993), and takes all of it back exactly: rows are added at the end and
 * truncated, and those that are gone are only marked.
 */
package org.w3id.entente.engine;
