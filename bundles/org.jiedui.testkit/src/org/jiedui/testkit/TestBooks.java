/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testkit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.AdministrativeUnit;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.Department;
import org.jiedui.model.Enterprise;
import org.jiedui.model.Household;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.Member;
import org.jiedui.model.MemberRole;
import org.jiedui.model.Organisation;
import org.jiedui.model.OrganisationKind;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.model.Party;
import org.jiedui.model.Place;
import org.jiedui.model.PlanTask;
import org.jiedui.model.Programme;
import org.jiedui.model.ProgrammeRecord;
import org.jiedui.model.Project;
import org.jiedui.model.ProjectStage;
import org.jiedui.model.ProjectStep;
import org.jiedui.model.Training;
import org.jiedui.model.Village;
import org.jiedui.model.Visit;
import org.jiedui.model.value.PartialDate;

/** Makes small books: one programme, its records and a register of parties. Remembers all roots that it made. */
public final class TestBooks {

	private static final JieduiFactory MAKE = JieduiFactory.eINSTANCE;

	private final List<EObject> roots = new ArrayList<>();
	private final Programme programme = root(MAKE.createProgramme());

	public TestBooks() {
		programme.setName("蒲江–泸定");
	}

	/** All roots, the programme first. */
	public List<EObject> roots() {
		return List.copyOf(roots);
	}

	public <T extends EObject> T root(T object) {
		roots.add(object);
		return object;
	}

	public Programme programme() {
		return programme;
	}

	// ---- parties

	private <T extends Party> T party(T party, String name) {
		party.setName(name);
		return root(party);
	}

	public AdministrativeUnit unit(AdministrativeLevel level, String name) {
		AdministrativeUnit unit = party(MAKE.createAdministrativeUnit(), name);
		unit.setLevel(level);
		return unit;
	}

	public AdministrativeUnit county(String name) {
		return unit(AdministrativeLevel.COUNTY, name);
	}

	public AdministrativeUnit township(String name) {
		return unit(AdministrativeLevel.TOWNSHIP, name);
	}

	public AdministrativeUnit township(Party superior, String name) {
		AdministrativeUnit township = township(name);
		township.setSuperior(superior);
		return township;
	}

	public Village village(String name) {
		return party(MAKE.createVillage(), name);
	}

	public Place place(AdministrativeLevel level, String name) {
		Place place = party(MAKE.createPlace(), name);
		place.setLevel(level);
		return place;
	}

	public Department department(String name) {
		return party(MAKE.createDepartment(), name);
	}

	public Enterprise enterprise(String name) {
		return party(MAKE.createEnterprise(), name);
	}

	public Organisation organisation(OrganisationKind kind, String name) {
		Organisation organisation = party(MAKE.createOrganisation(), name);
		organisation.setKind(kind);
		return organisation;
	}

	public Household household(String name) {
		return party(MAKE.createHousehold(), name);
	}

	// ---- records

	public <T extends ProgrammeRecord> T entry(T entry, String name) {
		entry.setProgramme(programme);
		entry.setName(name);
		return root(entry);
	}

	/** A pairing of named parties. */
	public Pairing pairing(PairingKind kind, List<? extends Party> helpers, List<? extends Party> recipients) {
		Pairing pairing = entry(MAKE.createPairing(), null);
		pairing.setKind(kind);
		helpers.forEach(party -> member(pairing, MemberRole.HELPER, party));
		recipients.forEach(party -> member(pairing, MemberRole.RECIPIENT, party));
		return pairing;
	}

	public static Member member(Pairing pairing, MemberRole role, Party party) {
		Member member = MAKE.createMember();
		member.setRole(role);
		member.setParty(party);
		pairing.getMembers().add(member);
		return member;
	}

	/** A member that is only counted. */
	public static Member counted(Pairing pairing, MemberRole role, String designation, int count) {
		Member member = member(pairing, role, null);
		member.setDesignation(designation);
		member.setCount(count);
		return member;
	}

	public AnnualPlan plan(int year) {
		AnnualPlan plan = entry(MAKE.createAnnualPlan(), "工作计划");
		plan.setYear(year);
		return plan;
	}

	public static PlanTask task(AnnualPlan plan, String name) {
		PlanTask task = MAKE.createPlanTask();
		task.setName(name);
		plan.getTasks().add(task);
		return task;
	}

	public Project project(ProjectStage stage) {
		Project project = entry(MAKE.createProject(), "产业研学基地");
		project.setStage(stage);
		return project;
	}

	/** @param reached as {@link PartialDate} reads it, or null */
	public static ProjectStep step(Project project, ProjectStage stage, String reached) {
		ProjectStep step = MAKE.createProjectStep();
		step.setStage(stage);
		step.setReached(PartialDate.parse(reached));
		project.getSteps().add(step);
		return step;
	}

	/** @param start as {@link PartialDate} reads it, or null */
	public Visit visit(String start) {
		Visit visit = entry(MAKE.createVisit(), "互访");
		visit.setStart(PartialDate.parse(start));
		return visit;
	}

	public Training training() {
		return entry(MAKE.createTraining(), "电商培训");
	}
}
