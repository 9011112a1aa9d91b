/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.cli.spi.output.Cell;
import org.jiedui.cli.spi.output.Column;
import org.jiedui.cli.spi.output.OutputFormat;
import org.jiedui.cli.spi.output.RowWriter;
import org.jiedui.core.plan.PlanAct;
import org.jiedui.core.plan.PlanRules;

/**
 * Tells, and changes, who may do what with plans.
 *
 * @param context the workspace
 */
record PlanRulesTable(CliContext context) {

	/**
	 * @param allow such as {@code approve=name,name}; nothing after the sign opens the act to everybody
	 * @param grace days, null to leave them
	 */
	ExitCode run(List<String> allow, Integer grace, OutputFormat output) throws CliException, IOException {
		Texts texts = context.texts(PlanRulesTable.class);
		PlanRules known = PlanRules.read(context.workspace().settings());
		if (!allow.isEmpty() || grace != null) {
			Map<PlanAct, Set<String>> roles = new EnumMap<>(PlanAct.class);
			roles.putAll(known.roles());
			for (String each : allow) {
				String[] sides = each.split("=", 2);
				PlanAct act = Stream.of(PlanAct.values()).filter(one -> one.word().equals(sides[0].strip()) && sides.length == 2).findFirst()
						.orElseThrow(() -> new CliException(ExitCode.USAGE, texts.text("noAct", each)));
				roles.put(act, Stream.of(sides[1].split("[,，、]")).map(String::strip).filter(name -> !name.isEmpty()).collect(Collectors.toSet()));
			}
			if (grace != null && grace < 0) {
				throw new CliException(ExitCode.USAGE, texts.text("noGrace", grace));
			}
			known = new PlanRules(roles, grace == null ? known.graceDays() : grace);
			known.write(context.workspace().settings());
		}
		tell(known, texts, output);
		return ExitCode.SUCCESS;
	}

	private void tell(PlanRules rules, Texts texts, OutputFormat output) throws IOException {
		try (RowWriter rows = output.writer(List.of(Column.text("act", texts.text("act")), Column.text("allowed", texts.text("allowed"))),
				context.out())) {
			for (PlanAct act : PlanAct.values()) {
				List<String> names = new ArrayList<>(new TreeSet<>(rules.allowed(act)));
				String shown = names.isEmpty() ? texts.text("everybody") : String.join(", ", names);
				rows.row(List.of(new Cell(texts.text("act." + act.word()), texts.text("act." + act.word()), act.word()), new Cell(shown, shown, names)));
			}
			rows.row(List.of(new Cell(texts.text("grace"), texts.text("grace"), "grace"), Cell.of(rules.graceDays())));
		}
	}
}
