/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.internal.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jiedui.assessment.appraisal.Amount;
import org.jiedui.assessment.appraisal.Appraisal;
import org.jiedui.assessment.appraisal.Appraised;
import org.jiedui.assessment.appraisal.Sentences;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.Texts;
import org.jiedui.cli.spi.output.Cell;
import org.jiedui.cli.spi.output.Column;
import org.jiedui.cli.spi.output.JsonOutput;
import org.jiedui.cli.spi.output.OutputFormat;
import org.jiedui.cli.spi.output.RowWriter;

/**
 * Tells an appraisal.
 *
 * @param appraisal what came out
 * @param programme of which programme
 * @param context the streams, the language
 */
record ScoreTable(Appraisal appraisal, String programme, CliContext context) {

	void write(OutputFormat output) throws IOException {
		if (output == OutputFormat.JSON) {
			try (JsonOutput json = new JsonOutput(context.out())) {
				json.write(data());
			}
		} else {
			table(output);
		}
		missing();
	}

	private void table(OutputFormat output) throws IOException {
		Texts texts = context.texts(ScoreTable.class);
		List<Column> columns = List.of(Column.text("indicator", texts.text("indicator")), Column.text("label", texts.text("label")),
				Column.number("weight", texts.text("weight")), Column.text("value", texts.text("value")), Column.number("computed", texts.text("computed")),
				Column.number("self", texts.text("self")), Column.number("superior", texts.text("superior")), Column.number("points", texts.text("points")),
				Column.text("how", texts.text("how")));
		try (RowWriter rows = output.writer(columns, context.out())) {
			for (Appraised each : appraisal.scores()) {
				rows.row(List.of(Cell.of(each.indicator().id()), Cell.of(each.indicator().label().in(language())), number(Optional.of(each.indicator().weight())),
						Cell.of(value(each)), number(each.computed()), number(each.self()), number(each.superior()), number(each.points()), Cell.of(how(each))));
			}
			rows.row(List.of(Cell.of((String) null), Cell.of(texts.text("total")), number(Optional.of(appraisal.system().full())), Cell.of((String) null),
					Cell.of((String) null), Cell.of((String) null), Cell.of((String) null), number(Optional.of(appraisal.total())), Cell.of(grade())));
		}
	}

	/** The grade, or between which it lies. */
	private String grade() {
		return appraisal.grade().map(grade -> context.texts(ScoreTable.class).text("grade", grade.label().in(language())))
				.orElseGet(() -> context.texts(ScoreTable.class).text("gradeOpen", appraisal.system().grade(appraisal.total()).label().in(language()),
						appraisal.system().grade(appraisal.total().add(appraisal.open())).label().in(language())));
	}

	private void missing() {
		List<Appraised> missing = appraisal.missing();
		if (!missing.isEmpty()) {
			context.err().println(context.texts(ScoreTable.class).text("missing", missing.size(), text(appraisal.open()),
					missing.stream().map(each -> each.indicator().id()).collect(Collectors.joining(", "))));
		}
	}

	private Map<String, Object> data() {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("programme", programme);
		data.put("year", appraisal.year());
		data.put("system", appraisal.system().id());
		data.put("edition", appraisal.system().edition());
		data.put("total", appraisal.total());
		data.put("full", appraisal.system().full());
		data.put("open", appraisal.open());
		data.put("grade", appraisal.grade().map(grade -> grade.label().in(language())).orElse(null));
		data.put("missing", appraisal.missing().stream().map(each -> each.indicator().id()).toList());
		data.put("scores", appraisal.scores().stream().map(this::data).toList());
		return data;
	}

	private Map<String, Object> data(Appraised each) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("indicator", each.indicator().id());
		data.put("label", each.indicator().label().in(language()));
		data.put("weight", each.indicator().weight());
		data.put("value", each.value().map(amount -> amount.number().toString()).or(each::level).orElse(null));
		data.put("unit", each.indicator().unit());
		data.put("assumed", each.assumed());
		data.put("computed", each.computed().orElse(null));
		data.put("self", each.self().orElse(null));
		data.put("superior", each.superior().orElse(null));
		data.put("points", each.points().orElse(null));
		data.put("how", how(each));
		return data;
	}

	private String value(Appraised each) {
		return each.value().map((Amount amount) -> new Sentences(context.locale()).text(amount)).or(each::level).orElse(null);
	}

	private String how(Appraised each) {
		Sentences sentences = new Sentences(context.locale());
		return each.gap().map(sentences::say).orElseGet(() -> sentences.say(each.how()));
	}

	private static Cell number(Optional<BigDecimal> number) {
		return number.map(points -> new Cell(text(points), text(points), points)).orElseGet(() -> Cell.of((String) null));
	}

	private static String text(BigDecimal points) {
		return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
	}

	private String language() {
		return context.format().labels().language();
	}
}
