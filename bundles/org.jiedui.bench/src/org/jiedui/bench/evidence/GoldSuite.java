/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.evidence;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.jiedui.bench.Measurement;
import org.jiedui.bench.Suite;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.figure.Figures;
import org.jiedui.evidence.reconcile.Dossier;
import org.jiedui.evidence.reconcile.Reconciliation;
import org.jiedui.evidence.source.SourceException;
import org.jiedui.evidence.source.Sources;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What is found in real texts against what a careful reader noted. The notes lie in a folder that the environment variable
 * {@code JIEDUI_EVIDENCE_GOLD} names, one file for each text and {@code findings.json}; the texts in {@code JIEDUI_EVIDENCE_ARTICLES}, or in the
 * folder {@code articles} beside. Measures are shares that are wrong: less is better.
 */
@Component(service = Suite.class)
public final class GoldSuite implements Suite {

	private static final String NAME = "evidence.gold";
	private static final String GOLD = "JIEDUI_EVIDENCE_GOLD";
	private static final String ARTICLES = "JIEDUI_EVIDENCE_ARTICLES";
	private static final double MISSED = 0.05;
	private static final double NOT_RAISED = 0.2;
	private static final double FALSE_ERRORS = 1;

	private final Sources sources;
	private final Figures figures;
	private final Reconciliation reconciliation;

	/**
	 * @param sources reads the texts
	 * @param figures finds their figures
	 * @param reconciliation says what does not fit
	 */
	@Activate
	public GoldSuite(@Reference Sources sources, @Reference Figures figures, @Reference Reconciliation reconciliation) {
		this.sources = sources;
		this.figures = figures;
		this.reconciliation = reconciliation;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public List<Measurement> run(boolean quick) {
		String folder = System.getenv(GOLD);
		if (folder == null || !Files.isDirectory(Path.of(folder))) {
			new PrintStream(System.out, true, StandardCharsets.UTF_8)
					.println(NAME + "  not measured: what is expected is not there; let " + GOLD + " name the folder that has it");
			return List.of();
		}
		try {
			return measure(Path.of(folder));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		} catch (SourceException refused) {
			throw new IllegalStateException(refused.getMessage(), refused);
		}
	}

	private List<Measurement> measure(Path gold) throws IOException, SourceException {
		String named = System.getenv(ARTICLES);
		Path texts = named == null ? gold.resolveSibling("articles") : Path.of(named);
		Path findings = gold.resolve("findings.json");
		JsonNode all = Files.exists(findings) ? new ObjectMapper().readTree(findings.toFile()) : new ObjectMapper().createArrayNode();
		List<GoldArticle> articles = new ArrayList<>();
		try (Stream<Path> files = Files.list(gold)) {
			for (Path each : files.filter(file -> file.toString().endsWith(".json") && !file.equals(findings)).sorted().toList()) {
				GoldArticle article = new GoldArticle(each, all);
				Article read = figures.read(sources.read(texts.resolve(article.file())));
				article.compare(read, reconciliation.findings(new Dossier(List.of(read)), Locale.ENGLISH));
				articles.add(article);
			}
		}
		return measurements(articles);
	}

	private static List<Measurement> measurements(List<GoldArticle> articles) {
		int found = sum(articles, GoldArticle::foundResults);
		int stated = sum(articles, GoldArticle::statedResults);
		int expected = sum(articles, GoldArticle::expectedResults);
		double precision = share(found, stated);
		double recall = share(found, expected);
		double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
		List<Measurement> measured = new ArrayList<>();
		measured.add(wrong("figures missed or false", f1, MISSED,
				"precision %.3f, recall %.3f, F1 %.3f: %d of %d found, %d stated".formatted(precision, recall, f1, found, expected, stated)));
		int all = sum(articles, GoldArticle::foundAtAll);
		for (GoldFigure.Field field : GoldFigure.FIELDS) {
			int right = sum(articles, article -> article.right(field));
			measured.add(wrong(field.name() + " wrong", share(right, all), field.most(),
					"accuracy %.3f: %d of %d that were found".formatted(share(right, all), right, all)));
		}
		int raised = sum(articles, GoldArticle::raisedFindings);
		int wanted = sum(articles, GoldArticle::expectedFindings);
		measured.add(wrong("findings not raised", share(raised, wanted), NOT_RAISED, "%d of %d raised with all their figures".formatted(raised, wanted)));
		for (GoldArticle each : articles) {
			double errors = each.falseErrors();
			measured.add(new Measurement(NAME, "false errors, " + each.file(), errors, errors, FALSE_ERRORS, "errors that are none", Map.of()));
		}
		return measured;
	}

	private static Measurement wrong(String name, double right, double goal, String comparison) {
		return new Measurement(NAME, name, 1 - right, 1 - right, goal + 1e-9, comparison, Map.of("right", List.of(right)));
	}

	private static int sum(List<GoldArticle> articles, ToIntFunction<GoldArticle> count) {
		return articles.stream().mapToInt(count).sum();
	}

	private static double share(int part, int whole) {
		return whole == 0 ? 1 : (double) part / whole;
	}
}
