/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.internal.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.jiedui.assessment.Assessment;
import org.jiedui.assessment.AssessmentPackage.Literals;
import org.jiedui.assessment.appraisal.Ranking;
import org.jiedui.assessment.appraisal.Ranking.Place;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.NamedProgrammes;
import org.jiedui.cli.spi.Texts;
import org.jiedui.cli.spi.output.Cell;
import org.jiedui.cli.spi.output.Column;
import org.jiedui.cli.spi.output.OutputFormat;
import org.jiedui.cli.spi.output.RowWriter;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.model.Programme;

/**
 * Ranks the assessments of a year that are in the books.
 *
 * @param year the year
 * @param system only those by this system, or null for all
 * @param context the workspace, the streams, the language
 */
record RankList(int year, String system, CliContext context) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	ExitCode write(OutputFormat output) throws CliException, IOException {
		Texts texts = context.texts(RankList.class);
		List<Column> columns = List.of(Column.number("rank", texts.text("rank")), Column.text("programme", texts.text("programme")),
				Column.number("total", texts.text("total")), Column.number("share", texts.text("share")), Column.text("grade", texts.text("gradeHeading")),
				Column.number("missing", texts.text("missingHeading")), Column.text("state", texts.text("state")), Column.text("system", texts.text("system")),
				Column.text("id", texts.text("id")));
		try (Session session = context.workspace().openSession()) {
			Query query = Query.of(Literals.ASSESSMENT).where(new Comparison(Literals.ASSESSMENT__YEAR, Operator.EQUAL, year));
			List<Assessment> assessments = session.load(query).stream().map(Assessment.class::cast)
					.filter(assessment -> system == null || system.equals(assessment.getSystem())).toList();
			try (RowWriter rows = output.writer(columns, context.out())) {
				for (Place place : Ranking.of(assessments)) {
					rows.row(row(place, session));
				}
			}
			List<String> others = new NamedProgrammes(session, context).all().stream()
					.filter(programme -> assessments.stream().noneMatch(assessment -> programme == assessment.getProgramme())).map(Programme::getName).toList();
			if (!others.isEmpty()) {
				context.err().println(texts.text("notAssessed", Integer.toString(year), String.join(", ", others)));
			}
		}
		return ExitCode.SUCCESS;
	}

	private List<Cell> row(Place place, Session session) {
		Assessment assessment = place.assessment();
		Programme programme = assessment.getProgramme();
		String total = context.format().textOf(assessment, Literals.ASSESSMENT__TOTAL);
		Optional<BigDecimal> percent = place.share().map(share -> share.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP));
		String state = context.format().textOf(assessment, Literals.ASSESSMENT__STATE);
		return List.of(place.rank().map(rank -> Cell.of(rank.longValue())).orElseGet(() -> Cell.of((String) null)),
				Cell.of(programme == null ? null : programme.getName()),
				new Cell(total, total, assessment.getTotal() == null ? null : assessment.getTotal().number()),
				percent.map(share -> new Cell(share + "%", share.toPlainString(), share)).orElseGet(() -> Cell.of((String) null)),
				Cell.of(assessment.getGrade()), Cell.of(assessment.getMissing().number().longValue()),
				new Cell(state, state, assessment.getState().getLiteral()), Cell.of(assessment.getSystem()),
				Cell.of(session.id(assessment).orElseThrow().toString()));
	}
}
