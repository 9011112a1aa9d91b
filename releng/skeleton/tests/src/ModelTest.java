package @ID@;

import org.eclipse.emf.ecore.EPackage;
import org.jiedui.testkit.ModelContract;

class ModelTest extends ModelContract {

	ModelTest() {
		super(EPackage.Registry.INSTANCE.getEPackage("https://@HOST@/@NAME@/1.0"));
	}
}
