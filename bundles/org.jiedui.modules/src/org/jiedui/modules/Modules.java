/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UninstallOperation;
import org.eclipse.osgi.util.NLS;
import org.jiedui.modules.internal.Agent;
import org.jiedui.modules.internal.Installation;
import org.jiedui.modules.internal.Messages;
import org.jiedui.modules.internal.ModuleSource;
import org.jiedui.modules.internal.Profile;
import org.jiedui.modules.internal.ProfileChange;
import org.jiedui.modules.internal.UnitInfo;
import org.osgi.service.component.annotations.Component;

/**
 * The modules of this copy of the product. What changes is there with the next start. All methods wait for files or the network and do not belong
 * on the UI thread.
 */
@Component(service = Modules.class)
public final class Modules {

	private final Agent agent = new Agent();

	/** The modules that are installed, by their names; empty where this copy was not installed by p2. */
	public List<Module> installed() {
		return new Profile(agent.get()).modules().stream().map(Modules::module).sorted(Comparator.comparing(Module::name)).toList();
	}

	/**
	 * The modules that a source offers, each in its newest version.
	 *
	 * @param source the address of an update site, or the path of a folder or zip file
	 * @throws ModuleException if there is no such site, or it cannot be read
	 */
	public List<Module> available(String source, IProgressMonitor monitor) throws ModuleException {
		return new ModuleSource(agent.get(), source).modules(monitor).stream().map(Modules::module).sorted(Comparator.comparing(Module::name)).toList();
	}

	/**
	 * Installs modules, or newer versions of them, all or none.
	 *
	 * @param source the address of an update site, or the path of a folder or zip file
	 * @param words what the user calls the modules
	 * @param trust asked where something is not signed
	 * @return what was installed
	 * @throws ModuleException if one is not there, does not fit to this product or what is installed, is damaged or does not work, or files cannot be
	 *         written; nothing is changed then
	 */
	public List<Module> install(String source, List<String> words, TrustQuestion trust, IProgressMonitor monitor) throws ModuleException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		ModuleSource site = new ModuleSource(agent.get(), source);
		List<IInstallableUnit> offered = site.modules(progress.split(10));
		List<IInstallableUnit> wanted = new ArrayList<>();
		for (String word : words) {
			IInstallableUnit unit = find(offered, word).orElseThrow(() -> new ModuleException(NLS.bind(Messages.notOffered, source, word), null));
			refuseWhatIsThere(unit);
			wanted.add(unit);
		}
		InstallOperation operation = new InstallOperation(new ProvisioningSession(agent.get()), wanted);
		operation.setProvisioningContext(site.context());
		List<Module> known = Stream.concat(wanted.stream().map(Modules::module), installed().stream()).toList();
		Installation scruples = new Installation(site, new Profile(agent.get()), wanted, names(wanted), known);
		new ProfileChange(agent.get(), operation, scruples, site.trust(trust)).perform(progress.split(90));
		return wanted.stream().map(Modules::module).toList();
	}

	private void refuseWhatIsThere(IInstallableUnit unit) throws ModuleException {
		Optional<IInstallableUnit> present = new Profile(agent.get()).modules().stream().filter(each -> each.getId().equals(unit.getId())).findFirst();
		if (present.filter(each -> each.getVersion().compareTo(unit.getVersion()) >= 0).isPresent()) {
			throw new ModuleException(NLS.bind(Messages.alreadyThere, module(unit).name(), present.get().getVersion()), null);
		}
	}

	/**
	 * Removes modules, all or none. What the books hold of them stays there.
	 *
	 * @param words what the user calls the modules
	 * @return what was removed
	 * @throws ModuleException if one is not installed or is needed by another, or files cannot be written; nothing is changed then
	 */
	public List<Module> remove(List<String> words, IProgressMonitor monitor) throws ModuleException {
		List<IInstallableUnit> installed = new Profile(agent.get()).modules();
		List<IInstallableUnit> unwanted = new ArrayList<>();
		for (String word : words) {
			unwanted.add(find(installed, word).orElseThrow(() -> new ModuleException(NLS.bind(Messages.notInstalled, word), null)));
		}
		UninstallOperation operation = new UninstallOperation(new ProvisioningSession(agent.get()), unwanted);
		ProfileChange.Scruples scruples = (details, progress) -> NLS.bind(Messages.because, NLS.bind(Messages.cannotBeRemoved, names(unwanted)), details);
		new ProfileChange(agent.get(), operation, scruples, unsigned -> true).perform(monitor);
		return unwanted.stream().map(Modules::module).toList();
	}

	private static Optional<IInstallableUnit> find(List<IInstallableUnit> units, String word) {
		return units.stream().filter(unit -> module(unit).isCalled(word)).findFirst();
	}

	private static String names(List<IInstallableUnit> units) {
		return units.stream().map(unit -> module(unit).name()).collect(Collectors.joining(", "));
	}

	private static Module module(IInstallableUnit unit) {
		return new UnitInfo(unit, Locale.getDefault()).module();
	}
}
