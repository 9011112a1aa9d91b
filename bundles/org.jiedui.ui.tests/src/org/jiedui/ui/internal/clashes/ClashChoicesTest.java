/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.clashes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.jiedui.core.session.Clash;
import org.jiedui.core.session.Clash.Choice;
import org.jiedui.model.Project;
import org.jiedui.model.value.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClashChoicesTest {

	private final TwoOffices offices = new TwoOffices();
	private final Project road = offices.project(offices.mine, "Road");
	private final Project bridge = offices.project(offices.mine, "Bridge");
	private final Project theirRoad = offices.project(offices.theirs, "Road");
	private final Project theirBridge = offices.project(offices.theirs, "Bridge");

	@AfterEach
	void close() {
		offices.close();
	}

	private void renameBoth() {
		TwoOffices.set(offices.mine, road, TwoOffices.NAME, "Street");
		TwoOffices.set(offices.theirs, theirRoad, TwoOffices.NAME, "Avenue");
		TwoOffices.set(offices.mine, bridge, TwoOffices.NAME, "Dam");
		TwoOffices.set(offices.theirs, theirBridge, TwoOffices.NAME, "Ferry");
		offices.collide();
	}

	@Test
	void saysWhatItWasAndWhatBothMadeOfIt() {
		TwoOffices.set(offices.mine, road, TwoOffices.NAME, "Street");
		TwoOffices.set(offices.theirs, theirRoad, TwoOffices.NAME, "Avenue");
		offices.collide();
		ClashRow row = offices.choices().rows().getFirst();
		assertThat(List.of(row.object(), row.field(), row.base(), row.mine(), row.theirs()))
				.containsExactly("Street", "Name", "Road", "Street", "Avenue");
	}

	@Test
	void showsMoneyInTheUnitOfTheUser() {
		TwoOffices.set(offices.mine, road, TwoOffices.BUDGET, Money.of(120_000));
		TwoOffices.set(offices.theirs, theirRoad, TwoOffices.BUDGET, Money.of(150_000));
		offices.collide();
		ClashRow row = offices.choices().rows().getFirst();
		assertThat(row.field()).contains("(");
		assertThat(row.base()).isEqualTo(Messages.none);
		assertThat(row.mine()).startsWith("12");
		assertThat(row.theirs()).startsWith("15");
	}

	@Test
	void saysPlainlyWhatWasDeleted() {
		TwoOffices.execute(offices.mine, offices.mine.delete(List.of(road)));
		TwoOffices.set(offices.theirs, theirRoad, TwoOffices.NAME, "Avenue");
		TwoOffices.set(offices.mine, bridge, TwoOffices.NAME, "Dam");
		TwoOffices.execute(offices.theirs, offices.theirs.delete(List.of(theirBridge)));
		offices.collide();
		assertThat(offices.choices().rows()).extracting(row -> row.clash().kind(), ClashRow::mine, ClashRow::theirs).containsExactlyInAnyOrder(
				tuple(Clash.Kind.DELETED_HERE, Messages.delete, Messages.keepTheirs),
				tuple(Clash.Kind.DELETED_THERE, Messages.keepMine, Messages.delete));
	}

	@Test
	void nothingIsChosenAtFirst() {
		renameBoth();
		ClashChoices choices = offices.choices();
		assertThat(choices.isComplete()).isFalse();
		choices.choose(choices.rows().subList(0, 1), Choice.MINE);
		assertThat(choices.isComplete()).isFalse();
		choices.choose(choices.rows(), Choice.THEIRS);
		assertThat(choices.isComplete()).isTrue();
		assertThat(choices.choice(choices.rows().getFirst())).contains(Choice.THEIRS);
	}

	@Test
	void decidesAllInOneStepThatUndoTakesBack() {
		renameBoth();
		ClashChoices choices = offices.choices();
		choices.rows().forEach(row -> choices.choose(List.of(row), row.clash().object() == road ? Choice.MINE : Choice.THEIRS));
		TwoOffices.execute(offices.mine, choices.command());
		assertThat(road.getName()).isEqualTo("Street");
		assertThat(bridge.getName()).isEqualTo("Ferry");
		assertThat(offices.mine.clashes()).isEmpty();
		offices.mine.editingDomain().getCommandStack().undo();
		assertThat(bridge.getName()).isEqualTo("Dam");
		assertThat(offices.mine.clashes()).hasSize(2);
		offices.mine.editingDomain().getCommandStack().redo();
		offices.mine.save("", null);
		assertThat(offices.mine.isDirty()).isFalse();
	}

	@Test
	void whatIsNewerThanTheQuestionStaysOpen() {
		renameBoth();
		ClashChoices choices = offices.choices();
		choices.choose(choices.rows(), Choice.THEIRS);
		TwoOffices.set(offices.theirs, theirRoad, TwoOffices.NAME, "Lane");
		offices.collide();
		TwoOffices.execute(offices.mine, choices.command());
		assertThat(road.getName()).isEqualTo("Street");
		assertThat(offices.mine.clashes()).extracting(Clash::theirs).containsExactly("Lane");
	}
}
