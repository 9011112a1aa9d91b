/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.divisions.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.history.Commit;
import org.jiedui.core.history.CommitNumber;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.ChangeSet.Addition;
import org.jiedui.core.spi.store.ChangeSet.Change;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.divisions.DivisionReport;
import org.jiedui.divisions.DivisionReport.Rename;
import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.AdministrativeUnit;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Party;
import org.jiedui.model.Village;
import org.jiedui.model.value.PartialDate;

/** Takes units one after the other, upper ones first, and writes them in large commits. For one thread, once. */
public final class DivisionImport implements AutoCloseable {

	/** Objects of a session; nothing of them is kept but plain values. */
	private static final int AT_ONCE = 2_000;
	/** Units of a commit: few enough for a small heap, and for a revert. */
	private static final int COMMIT = 50_000;
	private static final int EXAMPLES = 20;

	private final Workspace workspace;
	private final Register register;
	private final PartialDate asOf;
	private final Homonyms homonyms;
	private final String message;
	private final Set<Level> before = new HashSet<>();
	private final Set<Integer> provinces = new HashSet<>();
	private final Set<Level> levels = new HashSet<>();
	private final Map<Long, DivisionFile.Line> additions = new LinkedHashMap<>();
	private final Map<ObjectId, Update> updates = new LinkedHashMap<>();
	private final List<Change> changes = new ArrayList<>();
	private final List<Rename> renames = new ArrayList<>();
	private final List<String> orphans = new ArrayList<>();
	private final List<String> uncoded = new ArrayList<>();
	private final List<CommitNumber> commits = new ArrayList<>();
	private Level level;
	private long added;
	private long unchanged;
	private long updated;
	private long left;

	/** What is new of a unit that is there; null for what is not. */
	private record Update(String name, ObjectId superior, PartialDate until) {
	}

	/** @param asOf since when the units are as they are; null to leave that alone */
	public DivisionImport(Workspace workspace, Register register, LocalDate asOf, Homonyms homonyms, Locale language) {
		this.workspace = workspace;
		this.register = register;
		this.asOf = asOf == null ? null : PartialDate.of(asOf);
		this.homonyms = homonyms;
		message = new Texts(DivisionImport.class, "messages", language).text("commit");
		for (AdministrativeLevel each : AdministrativeLevel.values()) {
			Level.of(each).filter(register::has).ifPresent(before::add);
		}
	}

	/** Takes a unit. */
	public void take(DivisionFile.Line line) {
		if (line.level() != level || additions.size() + updates.size() >= AT_ONCE) {
			collect();
			level = line.level();
		}
		levels.add(level);
		if (level.repeatsUpper(line.code())) {
			return;
		}
		long key = level.key(line.code());
		provinces.add(Level.province(key));
		String name = UnitName.of(line.name());
		Register.Unit unit = register.unit(key);
		if (unit != null && unit.met || additions.containsKey(key)) {
			// another file of the same import, or another line, has it too
			return;
		}
		homonyms.add(name);
		Register.Unit superior = level.upperKey(line.code()).map(register::unit).orElse(null);
		if (unit != null) {
			unit.met = true;
			compare(unit, line, name, superior);
		} else if (superior == null && level.upper().isPresent()) {
			left++;
			note(orphans, line.code() + " " + line.name());
		} else {
			additions.put(key, line);
			String other = register.uncoded(name);
			if (other != null) {
				note(uncoded, name + " [" + other + "] = " + level.written(line.code()));
			}
		}
	}

	private void compare(Register.Unit unit, DivisionFile.Line line, String name, Register.Unit superior) {
		boolean renamed = !UnitName.of(unit.name).equals(name);
		boolean lost = !unit.below && superior != null;
		if (renamed && renames.size() < EXAMPLES) {
			renames.add(new Rename(level.written(line.code()), unit.name, name));
		}
		if (renamed || lost) {
			updated++;
			updates.put(unit.id, new Update(renamed ? name : null, lost ? superior.id : null, null));
		} else {
			unchanged++;
		}
	}

	private static void note(List<String> examples, String example) {
		if (examples.size() < EXAMPLES) {
			examples.add(example);
		}
	}

	/** Makes plain changes of what was taken, and writes them where they have become many. */
	private void collect() {
		if (additions.isEmpty() && updates.isEmpty()) {
			return;
		}
		try (Session session = workspace.openSession()) {
			List<EObject> units = new ArrayList<>();
			Map<String, Long> keys = new HashMap<>();
			additions.forEach((key, line) -> {
				units.add(unit(line, session));
				keys.put(line.level().written(line.code()), key);
			});
			if (!units.isEmpty()) {
				session.editingDomain().getCommandStack().execute(session.add(units));
			}
			update(session);
			for (Change change : session.changes(message).changes()) {
				changes.add(change);
				if (change instanceof Addition addition) {
					register.add(keys.get((String) addition.values().get(JieduiPackage.Literals.PARTY__CODE)), addition.id());
				}
			}
		}
		added += additions.size();
		additions.clear();
		updates.clear();
		if (changes.size() >= COMMIT) {
			write();
		}
	}

	private EObject unit(DivisionFile.Line line, Session session) {
		Party unit;
		if (line.level().level() == AdministrativeLevel.VILLAGE) {
			Village village = JieduiFactory.eINSTANCE.createVillage();
			village.setCommunity(UnitName.isCommunity(line.name()));
			unit = village;
		} else {
			AdministrativeUnit upper = JieduiFactory.eINSTANCE.createAdministrativeUnit();
			upper.setLevel(line.level().level());
			unit = upper;
		}
		unit.setName(UnitName.of(line.name()));
		unit.setCode(line.level().written(line.code()));
		line.level().upperKey(line.code()).ifPresent(upper -> unit.setSuperior(proxy(register.unit(upper).id, session)));
		if (asOf != null && before.contains(line.level())) {
			unit.setValidFrom(asOf);
		}
		return unit;
	}

	/** An upper unit need not be loaded to be referred to, and may not even be in the store yet. */
	private static Party proxy(ObjectId id, Session session) {
		AdministrativeUnit proxy = JieduiFactory.eINSTANCE.createAdministrativeUnit();
		((InternalEObject) proxy).eSetProxyURI(session.resource().getURI().appendFragment(id.toString()));
		return proxy;
	}

	private void update(Session session) {
		if (updates.isEmpty()) {
			return;
		}
		session.attach(session.fetch(updates.keySet()));
		CompoundCommand all = new CompoundCommand();
		updates.forEach((id, update) -> session.find(id).ifPresent(object -> {
			Party unit = (Party) object;
			var domain = session.editingDomain();
			if (update.name() != null) {
				if (!unit.getAliases().contains(unit.getName())) {
					all.append(AddCommand.create(domain, unit, JieduiPackage.Literals.PARTY__ALIASES, unit.getName()));
				}
				all.append(SetCommand.create(domain, unit, JieduiPackage.Literals.PARTY__NAME, update.name()));
			}
			if (update.superior() != null) {
				all.append(SetCommand.create(domain, unit, JieduiPackage.Literals.PARTY__SUPERIOR, proxy(update.superior(), session)));
			}
			if (update.until() != null) {
				all.append(SetCommand.create(domain, unit, JieduiPackage.Literals.PARTY__VALID_UNTIL, update.until()));
			}
		}));
		session.editingDomain().getCommandStack().execute(all);
	}

	private void write() {
		if (changes.isEmpty()) {
			return;
		}
		try (Session session = workspace.openSession()) {
			String author = session.changes(message).author();
			commits.addAll(session.write(new ChangeSet(author, message, changes)).commits().stream().map(Commit::number).toList());
		}
		changes.clear();
	}

	/** Ends units that the file does not have any more, writes the rest, and tells what was done. */
	public DivisionReport finish() {
		collect();
		List<ObjectId> gone = new ArrayList<>();
		register.each((key, unit) -> {
			boolean told = provinces.contains(Level.province(key)) && levels.stream().anyMatch(each -> key / 1_000_000_000_000L == each.digits());
			if (told && !unit.met && !unit.ended) {
				gone.add(unit.id);
			}
		});
		if (asOf != null) {
			for (ObjectId id : gone) {
				updates.put(id, new Update(null, null, asOf));
				if (updates.size() == AT_ONCE) {
					collect();
				}
			}
			collect();
		}
		write();
		return new DivisionReport(added, unchanged, updated, List.copyOf(renames), gone.size(), List.copyOf(orphans), left, homonyms.count(),
				homonyms.commonest(EXAMPLES / 4), List.copyOf(uncoded), List.copyOf(commits));
	}

	/** What was not finished is not written. */
	@Override
	public void close() {
		changes.clear();
	}
}
