/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport;

import java.util.function.Consumer;

import org.jiedui.model.AnnualPlan;
import org.jiedui.model.Exchange;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.Member;
import org.jiedui.model.MemberRole;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.model.Programme;
import org.jiedui.model.ProgrammeRecord;
import org.jiedui.model.Project;
import org.jiedui.model.value.PartialDate;

/** Builds one programme and its records. The methods that make a record let a consumer fill it, and return the builder. */
public final class ProgrammeBuilder {

	private final BooksBuilder books;
	private final Programme programme;

	ProgrammeBuilder(BooksBuilder books, Programme programme) {
		this.books = books;
		this.programme = programme;
	}

	/** The programme itself. */
	public Programme get() {
		return programme;
	}

	public ProgrammeBuilder helper(String party) {
		programme.getHelpers().add(books.party(party));
		return this;
	}

	public ProgrammeBuilder recipient(String party) {
		programme.getRecipients().add(books.party(party));
		return this;
	}

	/** Since a year, month or day in ISO form. */
	public ProgrammeBuilder since(String date) {
		programme.setSince(PartialDate.parse(date));
		return this;
	}

	/** A pairing of one helper and one recipient. */
	public ProgrammeBuilder pairing(PairingKind kind, String helper, String recipient) {
		return pairing(kind, pairing -> {
			pairing.getMembers().add(member(MemberRole.HELPER, helper));
			pairing.getMembers().add(member(MemberRole.RECIPIENT, recipient));
		});
	}

	/** A pairing without members. */
	public ProgrammeBuilder pairing(PairingKind kind, Consumer<Pairing> content) {
		Pairing pairing = JieduiFactory.eINSTANCE.createPairing();
		pairing.setKind(kind);
		content.accept(pairing);
		return record(null, pairing);
	}

	/** A member for a pairing. */
	public Member member(MemberRole role, String party) {
		Member member = JieduiFactory.eINSTANCE.createMember();
		member.setRole(role);
		member.setParty(books.party(party));
		return member;
	}

	/** A plan for a year. */
	public ProgrammeBuilder plan(int year, Consumer<PlanBuilder> content) {
		AnnualPlan plan = JieduiFactory.eINSTANCE.createAnnualPlan();
		plan.setYear(year);
		content.accept(new PlanBuilder(plan));
		return record(null, plan);
	}

	public ProgrammeBuilder project(String name, Consumer<Project> content) {
		Project project = JieduiFactory.eINSTANCE.createProject();
		content.accept(project);
		return record(name, project);
	}

	/** Any kind of exchange. */
	public ProgrammeBuilder exchange(String name, Exchange exchange) {
		return record(name, exchange);
	}

	/** Any record; its programme becomes this one. */
	public ProgrammeBuilder record(String name, ProgrammeRecord record) {
		record.setProgramme(programme);
		if (name != null) {
			record.setName(name);
		}
		books.add(record);
		return this;
	}

	/** Back to the books. */
	public BooksBuilder books() {
		return books;
	}
}
