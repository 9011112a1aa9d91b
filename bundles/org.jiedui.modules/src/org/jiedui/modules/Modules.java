/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UninstallOperation;
import org.eclipse.osgi.util.NLS;
import org.jiedui.modules.internal.Agent;
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
	 * Installs a module, or a newer version of it.
	 *
	 * @param source the address of an update site, or the path of a folder or zip file
	 * @param word what the user calls the module
	 * @param trust asked where something is not signed
	 * @return what was installed
	 * @throws ModuleException if it is not there, does not fit to this product, or cannot be written; nothing is changed then
	 */
	public Module install(String source, String word, TrustQuestion trust, IProgressMonitor monitor) throws ModuleException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		ModuleSource site = new ModuleSource(agent.get(), source);
		IInstallableUnit unit = site.modules(progress.split(10)).stream().filter(each -> module(each).isCalled(word)).findFirst()
				.orElseThrow(() -> new ModuleException(NLS.bind(Messages.notOffered, source, word), null));
		Profile profile = new Profile(agent.get());
		Optional<IInstallableUnit> present = profile.modules().stream().filter(each -> each.getId().equals(unit.getId())).findFirst();
		if (present.filter(each -> each.getVersion().compareTo(unit.getVersion()) >= 0).isPresent()) {
			throw new ModuleException(NLS.bind(Messages.alreadyThere, module(unit).name(), present.get().getVersion()), null);
		}
		InstallOperation operation = new InstallOperation(new ProvisioningSession(agent.get()), List.of(unit));
		operation.setProvisioningContext(site.context());
		new ProfileChange(agent.get(), operation, NLS.bind(Messages.doesNotFit, module(unit).name()), site.trust(trust)).perform(progress.split(90));
		return module(unit);
	}

	/**
	 * Removes a module. What the books hold of it stays there.
	 *
	 * @param word what the user calls the module
	 * @return what was removed
	 * @throws ModuleException if it is not installed, is needed by another one, or files cannot be written; nothing is changed then
	 */
	public Module remove(String word, IProgressMonitor monitor) throws ModuleException {
		IInstallableUnit unit = new Profile(agent.get()).modules().stream().filter(each -> module(each).isCalled(word)).findFirst()
				.orElseThrow(() -> new ModuleException(NLS.bind(Messages.notInstalled, word), null));
		UninstallOperation operation = new UninstallOperation(new ProvisioningSession(agent.get()), List.of(unit));
		new ProfileChange(agent.get(), operation, NLS.bind(Messages.cannotBeRemoved, module(unit).name()), unsigned -> true).perform(monitor);
		return module(unit);
	}

	private static Module module(IInstallableUnit unit) {
		return new UnitInfo(unit, Locale.getDefault()).module();
	}
}
