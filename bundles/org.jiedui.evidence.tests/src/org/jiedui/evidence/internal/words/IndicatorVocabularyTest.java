/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.evidence.EvidencePackage;
import org.jiedui.evidence.books.IndicatorNames;
import org.jiedui.evidence.books.LedgerTarget;
import org.jiedui.evidence.books.LedgerTargets;
import org.jiedui.evidence.figure.Figure;
import org.jiedui.evidence.fixture.Engine;
import org.jiedui.evidence.internal.words.Words.Block;
import org.jiedui.evidence.spi.WordList;
import org.jiedui.consumption.ConsumptionPackage;
import org.jiedui.funding.FundingPackage;
import org.jiedui.labour.LabourPackage;
import org.jiedui.model.JieduiPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words by which it is told what figures are about. */
class IndicatorVocabularyTest {

	private static final List<EPackage> MODELS = List.of(JieduiPackage.eINSTANCE, FundingPackage.eINSTANCE, LabourPackage.eINSTANCE,
			ConsumptionPackage.eINSTANCE, EvidencePackage.eINSTANCE);

	private final Words words = new Words(List.of());

	private Set<String> indicators() {
		Set<String> all = words.blocks(WordList.INDICATORS).stream().map(Block::name).collect(Collectors.toSet());
		words.blocks(WordList.NAMES).forEach(block -> all.add(block.name()));
		return all;
	}

	private Set<String> named() {
		return words.fields(WordList.INDICATOR_NAMES).stream().map(line -> line[0]).collect(Collectors.toSet());
	}

	@Test
	void eachIndicatorHasANameInBothLanguages() {
		assertThat(named()).containsAll(indicators());
		assertThat(words.fields(WordList.INDICATOR_NAMES)).allSatisfy(line -> {
			assertThat(line).as(line[0]).hasSize(3);
			assertThat(line[1]).matches(".*\\p{IsHan}.*");
			assertThat(line[2]).isNotBlank().doesNotMatch(".*\\p{IsHan}.*");
		});
	}

	@Test
	void noIndicatorIsNamedTwiceAndNoNameIsLeftOver() {
		assertThat(words.fields(WordList.INDICATOR_NAMES).stream().map(line -> line[0]).toList()).doesNotHaveDuplicates();
		assertThat(indicators()).containsAll(named());
		assertThat(words.fields(WordList.INDICATOR_NAMES).stream().map(line -> line[1]).toList()).doesNotHaveDuplicates();
	}

	@Test
	void funnelsAndModelsNameIndicatorsThatTheWordsKnow() {
		words.lines(WordList.FUNNELS).forEach(chain -> assertThat(indicators()).containsAll(List.of(chain.strip().split("[\\s>]+"))));
		assertThat(new LedgerTargets(MODELS).all().keySet()).isNotEmpty().isSubsetOf(indicators());
	}

	@Test
	void modelsThatAnswerForOneIndicatorDifferInTheirUnit() {
		new LedgerTargets(MODELS).all().forEach((indicator, targets) -> {
			Set<Object> units = new HashSet<>();
			assertThat(targets).as(indicator).allSatisfy(target -> assertThat(units.add(target.unit())).isTrue());
			assertThat(targets).extracting(LedgerTarget::type).doesNotContainNull();
		});
	}

	@ParameterizedTest
	@CsvSource({ "2023年消费帮扶销售额3625万元。, consumption_sales", "安排财政援助资金1.25亿元。, fiscal_fund_total", "举办招聘会12场。, job_fairs",
			"提供就业岗位800余个。, posts_offered", "累计转移就业1248人。, labour_transfer", "召开联席会议22次。, joint_meetings", "培训致富带头人500余人次。, training_participants",
			"捐款捐物合计2023.18万元。, donation_total", "获得授信20亿元。, loan_credit_line", "流转土地138亩。, leased_area" })
	void tellsWhatAFigureIsAbout(String text, String indicator) {
		assertThat(new Engine().figures(text)).extracting(Figure::indicator).contains(indicator);
	}

	@Test
	void modulesAddIndicatorsWithTheirNames() {
		Engine engine = new Engine(list -> switch (list) {
			case INDICATORS -> bytes("[bridges_built]\nunits = 座\nclause = 桥\n");
			case INDICATOR_NAMES -> bytes("bridges_built\t建成桥梁\tBridges built\n");
			default -> null;
		});

		assertThat(engine.figure("建成便民桥12座。").indicator()).isEqualTo("bridges_built");
		IndicatorNames names = new IndicatorNames(engine.words());
		assertThat(names.name("bridges_built", Locale.ENGLISH)).isEqualTo("Bridges built");
		assertThat(names.chinese("bridges_built")).isEqualTo("建成桥梁");
		assertThat(names.chinese("unheard_of")).isEqualTo("unheard_of");
	}

	private static ByteArrayInputStream bytes(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}
}
