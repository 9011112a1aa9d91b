/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlanRulesTest {

	private final PlanFixture books = new PlanFixture();

	@AfterEach
	void close() {
		books.close();
	}

	@Test
	void whereNothingIsSetEverybodyMayDoEverything() {
		PlanRules rules = PlanRules.read(books.workspace.settings());
		assertThat(rules).isEqualTo(PlanRules.OPEN);
		assertThat(rules.allows(PlanAct.APPROVE, "谁都行")).isTrue();
	}

	@Test
	void areSharedByTheBooksAndCanBeTakenBack() {
		PlanRules rules = new PlanRules(Map.of(PlanAct.APPROVE, Set.of("王五", "李四")), 5);
		rules.write(books.workspace.settings());
		assertThat(PlanRules.read(books.workspace.settings())).isEqualTo(rules);
		assertThat(rules.allows(PlanAct.APPROVE, "张三")).isFalse();
		assertThat(rules.allows(PlanAct.SUBMIT, "张三")).isTrue();
		assertThat(rules.restricted()).containsExactly(PlanAct.APPROVE);
		PlanRules.OPEN.write(books.workspace.settings());
		assertThat(PlanRules.read(books.workspace.settings())).isEqualTo(PlanRules.OPEN);
	}
}
