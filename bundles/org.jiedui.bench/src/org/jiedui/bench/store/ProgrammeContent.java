/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.ChangeSet.Addition;
import org.jiedui.core.spi.store.ChangeSet.Change;
import org.jiedui.core.spi.store.IdBlock;
import org.jiedui.core.spi.store.ObjectState.Link;
import org.jiedui.core.spi.store.ObjectState.Placement;
import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.AreaOfCooperation;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.MemberRole;
import org.jiedui.model.PairingKind;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;

/**
 * The books of one made-up programme: {@value #OBJECTS} objects of the kinds that real ones have, pairings with members, a plan with
 * tasks, projects with outputs, visits.
 */
final class ProgrammeContent {

	/** Objects of a programme, itself included. */
	static final int OBJECTS = 1000;

	private static final int PAIRINGS = 60;
	private static final int TASKS = 100;
	private static final int PROJECTS = 200;
	private static final int VISITS = OBJECTS - 2 - 3 * PAIRINGS - TASKS - 2 * PROJECTS;

	private final JieduiPackage model = JieduiPackage.eINSTANCE;
	private final List<Change> changes = new ArrayList<>();
	private final List<Link> parties;
	private final IdBlock ids;
	private int used;

	private ProgrammeContent(IdBlock ids, List<Link> parties) {
		this.ids = ids;
		this.parties = parties;
	}

	/** Adds parties to the register. */
	static List<Link> addParties(ObjectStore store, int count) {
		IdBlock ids = store.reserve(ObjectId.REGISTER, count);
		EClass type = JieduiPackage.Literals.ADMINISTRATIVE_UNIT;
		List<Change> additions = new ArrayList<>();
		List<Link> links = new ArrayList<>();
		for (int index = 0; index < count; index++) {
			links.add(new Link(ids.id(index), type));
			additions.add(new Addition(ids.id(index), type, null, Map.of(JieduiPackage.Literals.PARTY__NAME, "单位" + index)));
		}
		store.commit(new ChangeSet("bench", "", additions));
		return links;
	}

	/** Adds a programme and gives its part. */
	static int addProgramme(ObjectStore store, List<Link> parties) {
		int part = store.reservePart();
		ProgrammeContent content = new ProgrammeContent(store.reserve(part, OBJECTS), parties);
		content.fill();
		store.commit(new ChangeSet("bench", "", content.changes));
		return part;
	}

	private void fill() {
		Link programme = new Link(add(model.getProgramme(), null, Map.of(model.getProgramme_Name(), "协作" + ids.part(),
				model.getProgramme_Since(), PartialDate.of(2021))), model.getProgramme());
		for (int index = 0; index < PAIRINGS; index++) {
			ObjectId pairing = record(model.getPairing(), programme, "结对" + index, Map.of(model.getPairing_Kind(), PairingKind.REGION));
			member(pairing, MemberRole.HELPER, 2 * index);
			member(pairing, MemberRole.RECIPIENT, 2 * index + 1);
		}
		ObjectId plan = record(model.getAnnualPlan(), programme, "年度计划", Map.of(model.getAnnualPlan_Year(), 2024));
		for (int index = 0; index < TASKS; index++) {
			add(model.getPlanTask(), under(plan, model.getAnnualPlan_Tasks(), index),
					Map.of(model.getPlanTask_Name(), "任务" + index, model.getPlanTask_Responsible(), party(index)));
		}
		for (int index = 0; index < PROJECTS; index++) {
			ObjectId project = record(model.getProject(), programme, "项目" + index,
					Map.of(model.getProject_Stage(), ProjectStage.UNDER_WAY, model.getProject_Area(), AreaOfCooperation.INDUSTRY,
							model.getProject_Budget(), Money.of(10_000L * index), model.getProject_Place(), party(index)));
			add(model.getOutput(), under(project, model.getProject_Outputs(), 0),
					Map.of(model.getFigure_Name(), "面积", model.getFigure_Value(), Quantity.of(index), model.getFigure_Unit(), new Unit("亩")));
		}
		for (int index = 0; index < VISITS; index++) {
			record(model.getVisit(), programme, "互访" + index, Map.of(model.getExchange_Start(), PartialDate.of(2024, 1 + index % 12),
					model.getExchange_Parties(), List.of(party(index), party(index + 1)), model.getExchange_Participants(), Quantity.of(12)));
		}
	}

	private ObjectId record(EClass type, Link programme, String name, Map<EStructuralFeature, Object> values) {
		Map<EStructuralFeature, Object> all = new HashMap<>(values);
		all.put(model.getProgrammeRecord_Programme(), programme);
		all.put(model.getProgrammeRecord_Name(), name);
		return add(type, null, all);
	}

	private void member(ObjectId pairing, MemberRole role, int index) {
		add(model.getMember(), under(pairing, model.getPairing_Members(), index), Map.of(model.getMember_Role(), role, model.getMember_Party(),
				party(index)));
	}

	private Link party(int index) {
		return parties.get((ids.part() * 31 + index) % parties.size());
	}

	private static Placement under(ObjectId root, EReference slot, int position) {
		return new Placement(root, root, slot, position);
	}

	private ObjectId add(EClass type, Placement placement, Map<EStructuralFeature, Object> values) {
		ObjectId id = ids.id(used++);
		changes.add(new Addition(id, type, placement, values));
		return id;
	}
}
