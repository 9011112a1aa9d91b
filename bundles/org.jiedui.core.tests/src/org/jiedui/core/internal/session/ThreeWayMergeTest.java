/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.jiedui.core.spi.store.ObjectState;
import org.junit.jupiter.api.Test;

class ThreeWayMergeTest {

	private final EAttribute feature = EcoreFactory.eINSTANCE.createEAttribute();

	@Test
	void whatOnlyOneSideChangedIsThatSides() {
		assertThat(merge("a", "a", "b").values()).containsEntry(feature, "b");
		assertThat(merge("a", "b", "a").values()).isEmpty();
		assertThat(merge("a", "a", null).values()).containsEntry(feature, null);
	}

	@Test
	void theSameChangeOnBothSidesIsNoMatter() {
		ThreeWayMerge merge = merge("a", "b", "b");
		assertThat(merge.values()).isEmpty();
		assertThat(merge.clashes()).isEmpty();
	}

	@Test
	void differentChangesClash() {
		ThreeWayMerge merge = merge("a", "b", "c");
		assertThat(merge.values()).isEmpty();
		assertThat(merge.clashes()).containsExactly(feature);
	}

	@Test
	void additionsToAListComeTogether() {
		assertThat(mergeLists(List.of("a", "z"), List.of("a", "m", "z"), List.of("a", "z", "t"))).isEqualTo(List.of("a", "m", "z", "t"));
		assertThat(mergeLists(null, List.of("m"), List.of("t"))).isEqualTo(List.of("m", "t"));
		assertThat(mergeLists(List.of("a"), List.of("m", "n", "a"), List.of("a", "m"))).isEqualTo(List.of("a", "m", "n"));
	}

	@Test
	void removalsFromAListComeTogether() {
		assertThat(mergeLists(List.of("a", "b", "c"), List.of("a", "c"), List.of("a", "b"))).isEqualTo(List.of("a"));
		assertThat(mergeLists(List.of("a", "b"), List.of("b"), List.of("a"))).isNull();
	}

	@Test
	void anAdditionComesTogetherWithARemoval() {
		assertThat(mergeLists(List.of("a", "b"), List.of("a", "b", "m"), List.of("a"))).isEqualTo(List.of("a", "m"));
	}

	@Test
	void anOrderThatOneSideChangedClashesWithAnAddition() {
		feature.setUpperBound(-1);
		assertThat(merge(List.of("a", "b"), List.of("b", "a"), List.of("a", "b", "t")).clashes()).containsExactly(feature);
	}

	@Test
	void listsInWhichSomethingIsTwiceClash() {
		feature.setUpperBound(-1);
		assertThat(merge(List.of("a"), List.of("a", "a"), List.of("a", "t")).clashes()).containsExactly(feature);
	}

	@Test
	void aListThatCanBeUnsetIsSoAsTheOneSideThatChangedItHasIt() {
		feature.setUnsettable(true);
		assertThat(mergeLists(List.of("a", "b"), List.of("b"), List.of("a"))).isEqualTo(ObjectState.NOTHING);
		assertThat(mergeLists(List.of("a"), ObjectState.NOTHING, null)).isNull();
		assertThat(mergeLists(List.of("a", "b"), List.of("a"), ObjectState.NOTHING)).isEqualTo(ObjectState.NOTHING);
		assertThat(merge(List.of("a", "b"), null, List.of("a")).values()).isEmpty();
	}

	private Object mergeLists(Object base, Object mine, Object theirs) {
		feature.setUpperBound(-1);
		ThreeWayMerge merge = merge(base, mine, theirs);
		assertThat(merge.clashes()).isEmpty();
		assertThat(merge.values()).containsKey(feature);
		return merge.values().get(feature);
	}

	private ThreeWayMerge merge(Object base, Object mine, Object theirs) {
		feature.setEType(EcorePackage.Literals.ESTRING);
		return new ThreeWayMerge(List.of(feature), each -> base, each -> mine, each -> theirs);
	}
}
