/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.bench.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.AdministrativeUnit;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.CoverageClaim;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.Member;
import org.jiedui.model.MemberRole;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.model.Party;
import org.jiedui.model.PlanTask;
import org.jiedui.model.Programme;
import org.jiedui.model.ProgrammeRecord;
import org.jiedui.model.Project;
import org.jiedui.model.Village;
import org.jiedui.model.Visit;
import org.jiedui.model.value.PartialDate;
import org.jiedui.model.value.Quantity;

/**
 * The books of one programme with all that refers to each other: villages below townships below counties, pairings of villages, visits between
 * these, projects, a plan with tasks, and a claim of coverage. Held in memory only.
 */
final class MixedBooks {

	/** So many villages are below one township. */
	private static final int VILLAGES = 20;
	private static final int TASKS = 500;
	private static final JieduiFactory MAKE = JieduiFactory.eINSTANCE;

	private final Resource resource = new ResourceImpl();
	private final List<EObject> roots = new ArrayList<>();
	private final Programme programme = MAKE.createProgramme();
	private final List<Village> villages = new ArrayList<>();
	private final List<Pairing> pairings = new ArrayList<>();
	private final List<Project> projects = new ArrayList<>();
	private final List<Visit> visits = new ArrayList<>();

	/** @param size how many villages there are on each side; there are twice as many pairings and visits, and eight times as many projects */
	MixedBooks(int size) {
		programme.setName("协作");
		roots.add(programme);
		List<Village> helpers = side("帮扶", size);
		List<Village> recipients = side("受援", size);
		villages.addAll(recipients);
		for (int i = 0; i < 2 * size; i++) {
			Pairing pairing = pairing(i, helpers.get(i % size), recipients.get((i + i / size) % size));
			pairings.add(pairing);
			visits.add(visit(i, pairing));
		}
		for (int i = 0; i < 8 * size; i++) {
			Project project = ProjectRow.of(i).object(programme);
			project.setPairing(pairings.get(i % pairings.size()));
			project.setResponsible(recipients.get(i % size));
			projects.add(project);
			roots.add(project);
		}
		addTasks();
		claim(size);
		resource.getContents().addAll(roots);
	}

	private List<Village> side(String name, int size) {
		List<Village> made = new ArrayList<>();
		AdministrativeUnit county = unit(name + "县", AdministrativeLevel.COUNTY, null);
		AdministrativeUnit township = null;
		for (int i = 0; i < size; i++) {
			if (i % VILLAGES == 0) {
				township = unit(name + "镇" + i, AdministrativeLevel.TOWNSHIP, county);
			}
			Village village = party(MAKE.createVillage(), name + "村" + i, township);
			village.setCode(name + i);
			made.add(village);
		}
		("帮扶".equals(name) ? programme.getHelpers() : programme.getRecipients()).add(county);
		return made;
	}

	private AdministrativeUnit unit(String name, AdministrativeLevel level, Party superior) {
		AdministrativeUnit unit = party(MAKE.createAdministrativeUnit(), name, superior);
		unit.setLevel(level);
		return unit;
	}

	private <T extends Party> T party(T party, String name, Party superior) {
		party.setName(name);
		party.setSuperior(superior);
		roots.add(party);
		return party;
	}

	private <T extends ProgrammeRecord> T entry(T entry, String name) {
		entry.setProgramme(programme);
		entry.setName(name);
		roots.add(entry);
		return entry;
	}

	private Pairing pairing(int number, Village helper, Village recipient) {
		Pairing pairing = entry(MAKE.createPairing(), "结对" + number);
		pairing.setKind(PairingKind.VILLAGE);
		pairing.setSince(PartialDate.of(2021));
		pairing.getMembers().add(member(MemberRole.HELPER, helper));
		pairing.getMembers().add(member(MemberRole.RECIPIENT, recipient));
		return pairing;
	}

	private static Member member(MemberRole role, Village village) {
		Member member = MAKE.createMember();
		member.setRole(role);
		member.setParty(village);
		return member;
	}

	private Visit visit(int number, Pairing pairing) {
		Visit visit = entry(MAKE.createVisit(), "互访" + number);
		visit.setPairing(pairing);
		visit.setStart(PartialDate.parse("2023-05-1" + number % 10));
		pairing.getMembers().forEach(member -> visit.getParties().add(member.getParty()));
		return visit;
	}

	private void addTasks() {
		AnnualPlan plan = entry(MAKE.createAnnualPlan(), "计划");
		plan.setYear(2024);
		for (int i = 0; i < TASKS; i++) {
			PlanTask task = MAKE.createPlanTask();
			task.setName("任务" + i);
			task.setDue(LocalDate.of(2024, 1 + i % 12, 1));
			plan.getTasks().add(task);
		}
	}

	private void claim(int size) {
		CoverageClaim claim = MAKE.createCoverageClaim();
		claim.setLevel(AdministrativeLevel.VILLAGE);
		claim.setRecipients(Quantity.of(size));
		programme.getCoverageClaims().add(claim);
	}

	Resource resource() {
		return resource;
	}

	List<Village> villages() {
		return villages;
	}

	List<Pairing> pairings() {
		return pairings;
	}

	List<Project> projects() {
		return projects;
	}

	List<Visit> visits() {
		return visits;
	}
}
